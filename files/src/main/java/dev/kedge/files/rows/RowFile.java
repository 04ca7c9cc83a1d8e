package dev.kedge.files.rows;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Experimental;

/**
 * A file of rows for a table.
 *
 * @param table the table
 * @param given the path as the user gave it, for messages
 * @param bytes its content, which may be compressed with gzip
 */
@Experimental
@SuppressWarnings("ArrayRecordComponent") // of up to 64 MB, never changed
public record RowFile(QualifiedName table, String given, byte[] bytes) {
    /** {@return the name of the file in the revision's folder} */
    public String name() {
        String last = given.replaceFirst(".*[/\\\\]", "").replaceAll("[^A-Za-z0-9._-]", "_");
        String ending = last.endsWith(".gz") ? ".csv.gz" : ".csv";
        return last.replaceFirst("(\\.csv)?(\\.gz)?$", "").replaceFirst("^[.]", "_") + ending;
    }
}

package dev.kedge.files;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.FileText;
import dev.kedge.core.stability.Experimental;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the files of a database's folder are read from: a directory, or a compiler's class output. */
@Experimental
public interface Source {

    /**
     * {@return the bytes of a file; absent if it does not exist} A source may return only the first {@link
     * FileText#MOST_BYTES} + 1 bytes of a larger file.
     *
     * @param path the path below the database's folder, with {@code /} as separator
     * @throws IOException if a file cannot be read
     */
    Optional<byte[]> bytes(String path) throws IOException;

    /**
     * {@return the names of the folders below {@code revisions/}; absent if folders cannot be listed}
     *
     * @throws IOException if a file cannot be read
     */
    Optional<List<String>> revisionFolders() throws IOException;

    /**
     * {@return the names of the files of rows in a folder; empty if files cannot be listed}
     *
     * @param folder the path of the folder below the database's folder, which ends with a slash
     * @throws IOException if the folder cannot be read
     */
    default List<String> rowFiles(String folder) throws IOException {
        return List.of();
    }

    /** {@return the folder as a prefix of paths in messages; empty or ending with a slash} */
    String prefix();

    /**
     * {@return the text of a file; absent if it does not exist}
     *
     * @param path the path below the database's folder, with {@code /} as separator
     */
    default Outcome<Optional<String>> read(String path) {
        String file = prefix() + path;
        try {
            Optional<byte[]> bytes = bytes(path);
            return bytes.isPresent() ? FileText.of(file, bytes.get()).map(Optional::of) : Outcome.of(Optional.empty());
        } catch (IOException e) {
            return Outcome.failed(Diagnostic.of(
                    FileCode.FILE_UNREADABLE, Place.whole(file), "The file cannot be read: " + e.getMessage()));
        }
    }
}

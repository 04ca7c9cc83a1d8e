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
     * The bytes of a file by its path below the database's folder; absent if there is none. Of a file of more than
     * {@link FileText#MOST_BYTES} bytes one byte more than these is enough.
     */
    Optional<byte[]> bytes(String path) throws IOException;

    /** The names of the folders below {@code revisions/}; absent where folders cannot be listed. */
    Optional<List<String>> revisionFolders() throws IOException;

    /** The folder as a prefix of paths in messages; empty or ending with a slash. */
    String prefix();

    /** The text of a file by its path below the database's folder; absent if there is none. */
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

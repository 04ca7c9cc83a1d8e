package dev.kedge.files;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the files of a database's folder are read from: a directory, or a compiler's class output. */
public interface Source {

    /** The text of a file by its path below the database's folder; absent if there is none. */
    Optional<String> read(String path) throws IOException;

    /** The names of the folders below {@code revisions/}; absent where folders cannot be listed. */
    Optional<List<String>> revisionFolders() throws IOException;

    /** The folder as a prefix of paths in messages; empty or ending with a slash. */
    String prefix();
}

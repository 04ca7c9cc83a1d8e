package dev.kedge.files;

import dev.kedge.core.revision.FileText;
import dev.kedge.core.stability.Experimental;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A database's folder on disk.
 *
 * @param path the folder that holds snapshot.jsonl
 */
@Experimental
public record Directory(Path path) implements Source {
    /** The folder of the revisions. */
    public static final String REVISIONS = "revisions";

    @Override
    public Optional<byte[]> bytes(String file) throws IOException {
        Path found = resolve(file);
        if (!Files.isRegularFile(found)) {
            return Optional.empty();
        }
        if (Files.size(found) <= FileText.MOST_BYTES) {
            return Optional.of(Files.readAllBytes(found));
        }
        return Optional.of(new byte[FileText.MOST_BYTES + 1]);
    }

    /** A name that the file system does not support does not name a file. */
    private Path resolve(String file) throws IOException {
        try {
            return path.resolve(file);
        } catch (InvalidPathException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public Optional<List<String>> revisionFolders() throws IOException {
        Path revisions = path.resolve(REVISIONS);
        if (!Files.isDirectory(revisions)) {
            return Optional.of(List.of());
        }
        try (Stream<Path> folders = Files.list(revisions)) {
            return Optional.of(folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList());
        }
    }

    @Override
    public List<String> rowFiles(String folder) throws IOException {
        Path found = resolve(folder);
        if (!Files.isDirectory(found)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(found)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") || name.endsWith(".csv.gz"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String prefix() {
        return path.toString().replace('\\', '/') + "/";
    }
}

package dev.kedge.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A database's folder on disk.
 *
 * @param path the folder that holds snapshot.jsonl
 */
public record Directory(Path path) implements Source {
    /** The folder of the revisions. */
    static final String REVISIONS = "revisions";

    @Override
    public Optional<String> read(String file) throws IOException {
        Path found = path.resolve(file);
        return Files.isRegularFile(found)
                ? Optional.of(Files.readString(found, StandardCharsets.UTF_8))
                : Optional.empty();
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
    public String prefix() {
        return path.toString().replace('\\', '/') + "/";
    }
}

package dev.kedge.cli.option;

import dev.kedge.files.Directory;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the folder of a database. */
public final class FolderOption {
    @Option(
            names = "--dir",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the database, with snapshot.jsonl.")
    private Path dir = Path.of(".");

    public Directory directory() {
        return new Directory(dir);
    }
}

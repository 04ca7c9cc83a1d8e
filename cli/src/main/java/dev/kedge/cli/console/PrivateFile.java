package dev.kedge.cli.console;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Creates files that only the user may read, before anything is written to them. */
public final class PrivateFile {
    private PrivateFile() {}

    /**
     * Creates a new, empty file, and its folders if they are missing.
     *
     * @throws IOException if the file cannot be created, or exists already
     */
    public static void create(Path file) throws IOException {
        Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        if (folder.isPresent()) {
            Files.createDirectories(folder.get(), permissions("rwx------"));
        }
        Files.createFile(file, permissions("rw-------"));
    }

    /** The permissions; empty where files have no owner, group and others. */
    private static FileAttribute<?>[] permissions(String text) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))}
                : new FileAttribute<?>[0];
    }
}

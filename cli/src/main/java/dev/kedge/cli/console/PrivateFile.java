package dev.kedge.cli.console;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Creates files that nobody but the user may read, before anything is written to them. */
public final class PrivateFile {
    private PrivateFile() {}

    /**
     * Creates an empty file, which was not there, and the folders that it is in as far as they are missing.
     *
     * @throws IOException if it cannot be created, or is there already
     */
    public static void create(Path file) throws IOException {
        Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        if (folder.isPresent()) {
            Files.createDirectories(folder.get(), permissions("rwx------"));
        }
        Files.createFile(file, permissions("rw-------"));
    }

    /** None where files have no owner, group and others. */
    private static FileAttribute<?>[] permissions(String text) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))}
                : new FileAttribute<?>[0];
    }
}

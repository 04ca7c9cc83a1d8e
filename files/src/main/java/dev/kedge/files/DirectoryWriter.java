package dev.kedge.files;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.stability.Experimental;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Changes a database's folder. After a crash the folder is either in its old state, or in a state that every command
 * reports with the way to repair it: files are written under a hidden name and renamed, and the snapshot is written last.
 */
@Experimental
public final class DirectoryWriter {
    private final Path folder;

    /**
     * Creates a writer.
     *
     * @param directory the database's folder
     */
    public DirectoryWriter(Directory directory) {
        this.folder = directory.path();
    }

    /**
     * Reports a file that could not be written.
     *
     * @param directory the database's folder
     * @param e what happened
     * @param <T> the type of the missing result
     * @return the failed outcome
     */
    public static <T> Outcome<T> unwritten(Directory directory, IOException e) {
        return Outcome.failed(Diagnostic.of(
                FileCode.FILE_UNREADABLE,
                Place.whole(directory.path().toString()),
                "The folder cannot be written: " + e.getMessage()));
    }

    /**
     * Writes a revision and then the snapshot that lists it.
     *
     * @param revision the revision
     * @param snapshot the snapshot
     * @throws IOException if a file cannot be written
     */
    public void add(NewRevision revision, Snapshot snapshot) throws IOException {
        add(revision.folder(), revision.files(), snapshot);
    }

    /**
     * Writes a revision with files of rows and then the snapshot that lists it.
     *
     * @param revision the revision
     * @param snapshot the snapshot
     * @param rows the contents of the files of rows, by name
     * @throws IOException if a file cannot be written
     */
    public void add(NewRevision revision, Snapshot snapshot, Map<String, byte[]> rows) throws IOException {
        add(revision.folder(), revision.files(), rows, snapshot);
    }

    /**
     * Writes the files of a revision's folder and then the snapshot that lists it.
     *
     * @param name the name of the folder
     * @param files the texts of the files by name
     * @param snapshot the snapshot
     * @throws IOException if a file cannot be written
     */
    public void add(String name, Map<String, String> files, Snapshot snapshot) throws IOException {
        add(name, files, Map.of(), snapshot);
    }

    private void add(String name, Map<String, String> files, Map<String, byte[]> rows, Snapshot snapshot)
            throws IOException {
        Path revisions = Files.createDirectories(folder.resolve(Directory.REVISIONS));
        Path hidden = revisions.resolve("." + name);
        deleteTree(hidden);
        Files.createDirectories(hidden);
        for (Map.Entry<String, String> file : files.entrySet()) {
            // a writer encodes piece by piece
            try (Writer writer = Files.newBufferedWriter(hidden.resolve(file.getKey()), StandardCharsets.UTF_8)) {
                writer.write(file.getValue());
            }
        }
        for (Map.Entry<String, byte[]> file : rows.entrySet()) {
            Files.write(hidden.resolve(file.getKey()), file.getValue());
        }
        Path target = revisions.resolve(name);
        deleteTree(target);
        Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE);
        write(snapshot);
    }

    /**
     * Writes the snapshot.
     *
     * @param snapshot the snapshot
     * @throws IOException if a file cannot be written
     */
    public void write(Snapshot snapshot) throws IOException {
        Files.createDirectories(folder);
        Path hidden = folder.resolve("." + SnapshotFile.NAME);
        Files.writeString(hidden, SnapshotFile.print(snapshot), StandardCharsets.UTF_8);
        Files.move(
                hidden,
                folder.resolve(SnapshotFile.NAME),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Deletes the folder of a revision that the snapshot no longer lists.
     *
     * @param revisionFolder the name of the folder
     * @throws IOException if a file cannot be written
     */
    public void delete(String revisionFolder) throws IOException {
        deleteTree(folder.resolve(Directory.REVISIONS).resolve(revisionFolder));
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}

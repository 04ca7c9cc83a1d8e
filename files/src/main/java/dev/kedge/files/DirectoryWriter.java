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
 * Changes a database's folder so that a crash at any moment leaves either the old state, or one that every command names
 * and knows how to mend: files are written under a hidden name and renamed, the snapshot last.
 */
@Experimental
public final class DirectoryWriter {
    private final Path folder;

    public DirectoryWriter(Directory directory) {
        this.folder = directory.path();
    }

    /** What a command gives back that could not write. */
    public static <T> Outcome<T> unwritten(Directory directory, IOException e) {
        return Outcome.failed(Diagnostic.of(
                FileCode.FILE_UNREADABLE,
                Place.whole(directory.path().toString()),
                "The folder cannot be written: " + e.getMessage()));
    }

    /** Writes a revision and then the snapshot that lists it. */
    public void add(NewRevision revision, Snapshot snapshot) throws IOException {
        add(revision.folder(), revision.files(), snapshot);
    }

    /** Writes the files of a revision's folder and then the snapshot that lists it. */
    public void add(String name, Map<String, String> files, Snapshot snapshot) throws IOException {
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
        Path target = revisions.resolve(name);
        deleteTree(target);
        Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE);
        write(snapshot);
    }

    /** Writes the snapshot. */
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

    /** Deletes a revision's folder that the snapshot lists no more. */
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

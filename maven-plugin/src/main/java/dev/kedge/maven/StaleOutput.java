package dev.kedge.maven;

import dev.kedge.files.Model;
import dev.kedge.files.ModelReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The output of the compiler that the committed folders went into. The compiler plugin compares sources with classes, so
 * it finds nothing to compile after a change of a committed folder alone. Without the classes of entities it compiles
 * all.
 */
final class StaleOutput {
    private static final String SERVICE = "META-INF/services/dev.kedge.core.revision.Migrations";

    private final Path classes;
    private final Path committed;
    private final Path recorded;

    /**
     * Names the folders.
     *
     * @param classes the folder of compiled classes
     * @param committed the folder that contains the committed folders of all databases
     * @param recorded the folder below target that has the hashes of the folders at the last build
     */
    StaleOutput(Path classes, Path committed, Path recorded) {
        this.classes = classes;
        this.committed = committed;
        this.recorded = recorded;
    }

    /** Deletes what was made of the folder of a database, if the folder was changed since; returns whether it was. */
    boolean removeIfChanged(String database) throws IOException {
        Path folder = committed.resolve(database);
        removeCopies(folder, classes.resolve("kedge").resolve(database));
        String now = hash(folder);
        Path file = recorded.resolve(database + ".sha256");
        if (Files.isRegularFile(file) && Files.readString(file).equals(now)) {
            return false;
        }
        removeMigrations();
        Files.createDirectories(recorded);
        Files.writeString(file, now);
        return true;
    }

    /**
     * Deletes the generated migrations and the classes of the entities, so that the next compile compiles everything. The
     * compiler plugin looks only for the classes of sources, not for those of generated ones.
     */
    void removeMigrations() throws IOException {
        Path service = classes.resolve(SERVICE);
        if (Files.isRegularFile(service)) {
            for (String provider : Files.readAllLines(service, StandardCharsets.UTF_8)) {
                String outer = provider.strip().replaceFirst("[$#].*", "");
                if (!outer.isEmpty()) {
                    Files.deleteIfExists(classes.resolve(outer.replace('.', '/') + ".class"));
                }
            }
        }
        for (Path model : models()) {
            List<String> sources = ModelReader.read(model, List.of())
                    .map(Model::sources)
                    .value()
                    .orElse(List.of());
            for (String source : sources) {
                Files.deleteIfExists(classes.resolve(source.replaceFirst("\\.java$", ".class")));
            }
        }
    }

    /** The compiled models. */
    List<Path> models() throws IOException {
        return files(classes.resolve("META-INF/kedge")).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
    }

    /** Deletes copies whose original is gone or has other content. The resources plugin copies what changed again. */
    private static void removeCopies(Path originals, Path copies) throws IOException {
        for (Path copy : files(copies)) {
            Path original = originals.resolve(copies.relativize(copy).toString());
            if (!Files.isRegularFile(original) || Files.mismatch(original, copy) >= 0) {
                Files.delete(copy);
            }
        }
    }

    private static String hash(Path folder) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(folder)) {
                byte[] content = Files.readAllBytes(file);
                String name = folder.relativize(file).toString().replace('\\', '/');
                digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

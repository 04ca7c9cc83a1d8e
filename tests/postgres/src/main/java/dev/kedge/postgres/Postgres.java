package dev.kedge.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;

/** Servers of any major version that the build asks for, with settings that suit tests. */
public final class Postgres {
    private static final Path BINARIES = Path.of("tests", "postgres", "target", "postgres");

    private Postgres() {}

    /** A server of the usual version that is not started yet. */
    public static EmbeddedPostgres.Builder builder() {
        return builder(Majors.usual());
    }

    /** A server of a major version that is not started yet. */
    public static EmbeddedPostgres.Builder builder(int major) {
        Majors.require(major);
        return EmbeddedPostgres.builder()
                .setPgBinaryResolver((system, machine) -> archive(major))
                // Nothing here outlives the test, so nothing need survive a crash of the machine.
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("synchronous_commit", "off");
    }

    private static InputStream archive(int major) throws IOException {
        Path jar = binaries().resolve(major + ".jar");
        JarInputStream entries = new JarInputStream(Files.newInputStream(jar));
        for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
            if (entry.getName().endsWith(".txz")) {
                return entries;
            }
        }
        throw new FileNotFoundException(jar + " holds no server");
    }

    /** The build copies them to one place for all modules, whose tests run in their own folders below the root. */
    private static Path binaries() throws IOException {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolve(BINARIES))
                .filter(Files::isDirectory)
                .findFirst();
        return found.orElseThrow(
                () -> new FileNotFoundException("no " + BINARIES + ": mvn process-resources -pl tests/postgres"));
    }
}

package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.step.Step;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.json.RecordCodec;
import dev.kedge.postgres.OnServers;
import dev.kedge.runtime.DatabaseUrl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Applications as earlier builds compiled them, each in a jar that is committed and never compiled again: their migrations
 * load, make the steps that their folders hold, and bring a database to their head.
 *
 * <p>{@code -Dkedge.old-application=0.2} compiles the example for a release and adds its jar; it writes over none.
 */
class OldApplicationTest {
    private static final Path JARS = Path.of("src/test/resources/old-applications");

    @TempDir
    private Path folder;

    @Test
    void aReleaseAddsItsJar() throws IOException {
        String release = System.getProperty("kedge.old-application", "");
        if (!release.isEmpty()) {
            Path jar = JARS.resolve("market-" + release + ".jar");
            assertThat(jar).as("is there already").doesNotExist();
            new ExampleJar(folder).write(jar);
        }
        assertThat(jars()).isNotEmpty();
    }

    static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(JARS)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    @FunctionalInterface
    private interface Use {
        void of(Migrations migrations) throws SQLException;
    }

    /** Closing a loader closes the jar for all loaders of the same file (JarURLConnection), so each has a copy. */
    private static void load(Path jar, Use use) throws IOException, SQLException {
        Path copy = Files.createTempFile("application", ".jar");
        try {
            Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
            loadAlone(copy, use);
        } finally {
            Files.delete(copy);
        }
    }

    private static void loadAlone(Path jar, Use use) throws IOException, SQLException {
        URL[] path = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, OldApplicationTest.class.getClassLoader())) {
            List<Migrations> all = ServiceLoader.load(Migrations.class, loader).stream()
                    .filter(provider -> provider.type().getClassLoader() == loader)
                    .map(ServiceLoader.Provider::get)
                    .toList();
            assertThat(all).hasSize(1);
            use.of(all.get(0));
        }
    }

    private Committed committed(Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path root = files.getPath("/kedge/market");
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(root.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    try (InputStream from = Files.newInputStream(file);
                            OutputStream to = Files.newOutputStream(copy)) {
                        from.transferTo(to);
                    }
                }
            }
        }
        return Committed.read(new Directory(folder)).get();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void itsStepsAreThoseOfItsFolder(Path jar) throws IOException, SQLException {
        Committed committed = committed(jar);
        load(jar, migrations -> {
            assertThat(migrations.inconsistency()).isEmpty();
            assertThat(migrations.headers()).isEqualTo(committed.graph().order());
            assertThat(migrations.digest()).isEqualTo(committed.digest());
            assertThat(migrations.minimumServer()).isEqualTo(committed.minimumServer());
            for (Revision revision : committed.history()) {
                Revision compiled = migrations.revision(revision.id()).orElseThrow();
                assertThat(compiled).isEqualTo(revision);
                for (Direction direction : Direction.values()) {
                    assertThat(json(compiled.steps(direction))).isEqualTo(json(revision.steps(direction)));
                    assertThat(migrations.sql(revision.header(), direction)).isPresent();
                }
            }
        });
    }

    private static List<String> json(List<Step> steps) {
        return steps.stream().map(step -> RecordCodec.print((Record) step)).toList();
    }

    @OnServers
    @ParameterizedTest
    void itBringsADatabaseToItsHead(int major) throws IOException, SQLException {
        Server server = Server.of(major);
        for (Path jar : jars()) {
            server.newDatabase("old_application").close();
            DataSource source = DatabaseUrl.parse(
                            "postgresql://postgres@localhost:" + server.port() + "/old_application")
                    .get()
                    .dataSource();
            load(jar, migrations -> {
                Kedge kedge = Kedge.on(source).with(migrations);
                assertThat(kedge.upgrade().ran()).hasSameSizeAs(migrations.headers());
                assertThat(kedge.upgrade().ran()).isEmpty();
                List<RevisionHeader> headers = migrations.headers();
                kedge.allow(kedge.previewDowngrade("base").dataLoss().toArray(String[]::new))
                        .downgradeTo(headers.get(0).id());
                assertThat(kedge.upgrade().ran()).hasSize(headers.size() - 1);
            });
        }
    }
}

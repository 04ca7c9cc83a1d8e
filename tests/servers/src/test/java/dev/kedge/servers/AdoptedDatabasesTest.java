package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.annotation.Table;
import dev.kedge.cli.Main;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Statements;
import dev.kedge.postgres.Majors;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Adopts whole databases with the command line, compiles what was written with the real processor, and builds the database
 * anew from it: the catalogs of both are equal, and with {@code -Pmatrix} pg_dump says the same of both.
 */
class AdoptedDatabasesTest {
    private static final int TABLES = 1_000;
    private static final int MAJOR = Majors.WANTED.contains(Dump.MAJOR) ? Dump.MAJOR : Majors.usual();

    /** A loss that a command asks to be allowed, in the quotes of a shell or without. */
    private static final Pattern ALLOW = Pattern.compile("--allow (?:'([^']*)'|(\\S+))");

    private static final Pattern LEDGER = Pattern.compile("kedge_(history|state|objects|versions)");

    @TempDir
    private Path project;

    private final StringWriter said = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"rental", "music", "trade", "nasty", "order", "feed", "many"})
    void comesBackTheSame(String name) throws SQLException, IOException, InterruptedException {
        Server server = Server.of(MAJOR);
        String byHand = url(server, "adopted_" + name);
        String again = url(server, "again_" + name);
        try (Connection original = server.newDatabase("adopted_" + name);
                Connection built = server.newDatabase("again_" + name);
                Statement statement = original.createStatement();
                Statement other = built.createStatement()) {
            statement.setEscapeProcessing(false);
            // bodies of routines may be meant for it
            server.execute(
                    "ALTER DATABASE adopted_" + name + " SET search_path = app, public",
                    "ALTER DATABASE again_" + name + " SET search_path = app, public");
            for (String one : Statements.split(name.equals("many") ? many() : script(name))) {
                statement.execute(one);
            }

            kedge(2, "adopt", "--url", byHand, "--package", "com.example." + name, "--out", project.toString());
            assertThat(said.toString()).contains("leaves it alone:\n  setting of the database search_path\n\n");
            Path folder = project.resolve("src/main/resources/kedge").resolve(name);
            kedge(0, "diff", "--from", byHand, "--to", folder.toString());

            assertThat(compiled()).isEmpty();
            String model =
                    project.resolve("out/META-INF/kedge/" + name + ".json").toString();
            kedge(0, "check", "--model", model, "--dir", folder.toString());

            kedge(0, "upgrade", "--dir", folder.toString(), "--url", again);
            kedge(0, "stamp", "--dir", folder.toString(), "--url", byHand, "head");
            kedge(0, "status", "--dir", folder.toString(), "--url", byHand);
            kedge(0, "audit", "--dir", folder.toString(), "--url", byHand);
            kedge(0, "diff", "--from", byHand, "--to", again);

            statement.execute("DROP TABLE kedge_history, kedge_state, kedge_objects CASCADE");
            other.execute("DROP TABLE kedge_history, kedge_state, kedge_objects CASCADE");
            Catalog.prepare(original);
            Catalog.prepare(built);
            assertThat(Catalog.of(built).comparable())
                    .isEqualTo(Catalog.of(original).comparable());
        }
        if (MAJOR == Dump.MAJOR && Dump.hasClient()) {
            Dump.Running first = Dump.start(server, "adopted_" + name);
            Dump.Running second = Dump.start(server, "again_" + name);
            assertThat(first.statements()).isEqualTo(second.statements());
        }
    }

    /** Schemas as large products have them, up to an equal database and down to an empty one. */
    @ParameterizedTest
    @ValueSource(strings = {"ledger", "map", "feed"})
    void comesBackAndGoesAgain(String name) throws SQLException, IOException, InterruptedException {
        Majors.requireSeveral();
        comesBackAndGoesAgain(name, MAJOR);
    }

    /** A schema that only newer servers know. */
    @Test
    void temporalKeysComeBackAndGoAgain() throws SQLException, IOException, InterruptedException {
        comesBackAndGoesAgain("bookings", Majors.outermostSince(18).get(0));
    }

    private void comesBackAndGoesAgain(String name, int major) throws SQLException, IOException, InterruptedException {
        Server server = Server.of(major);
        String byHand = url(server, "product_" + name);
        String again = url(server, "product_again_" + name);
        try (Connection original = server.newDatabase("product_" + name);
                Connection built = server.newDatabase("product_again_" + name);
                Statement statement = original.createStatement()) {
            Catalog.prepare(original);
            Catalog.prepare(built);
            Map<String, String> empty = Catalog.of(built).comparable();
            statement.setEscapeProcessing(false);
            for (String one : Statements.split(script(name))) {
                statement.execute(one);
            }

            kedge(0, "adopt", "--url", byHand, "--package", "com.example." + name, "--out", project.toString());
            assertThat(compiled()).isEmpty();
            String folder =
                    project.resolve("src/main/resources/kedge").resolve(name).toString();
            kedge(0, "upgrade", "--dir", folder, "--url", again);
            kedge(0, "audit", "--dir", folder, "--url", again);
            kedge(0, "diff", "--from", byHand, "--to", again);
            assertThat(withoutLedger(built))
                    .isEqualTo(new TreeMap<>(Catalog.of(original).comparable()));
            if (major == Dump.MAJOR && Dump.hasClient()) {
                Dump.Running first = Dump.start(server, "product_" + name);
                Dump.Running second = Dump.start(server, "product_again_" + name);
                assertThat(second.statements())
                        .filteredOn(line -> !LEDGER.matcher(line).find())
                        .isEqualTo(first.statements());
            }

            List<String> down = new ArrayList<>(List.of("downgrade", "--dir", folder, "--url", again, "base"));
            kedge(1, down.toArray(String[]::new));
            ALLOW.matcher(said.toString())
                    .results()
                    .map(found -> found.group(found.group(1) == null ? 2 : 1))
                    .distinct()
                    .forEach(loss -> down.addAll(List.of("--allow", loss)));
            kedge(0, down.toArray(String[]::new));
            assertThat(withoutLedger(built)).isEqualTo(new TreeMap<>(empty));
        }
    }

    private static Map<String, String> withoutLedger(Connection connection) throws SQLException {
        Map<String, String> rows = new TreeMap<>(Catalog.of(connection).comparable());
        rows.keySet().removeIf(key -> LEDGER.matcher(key).find());
        return rows;
    }

    private static String url(Server server, String database) {
        return "postgresql://postgres@localhost:" + server.port() + "/" + database;
    }

    private void kedge(int status, String... arguments) {
        said.getBuffer().setLength(0);
        PrintWriter out = new PrintWriter(said);
        assertThat(Main.run(out, out, arguments)).as(said.toString()).isEqualTo(status);
    }

    private static String script(String name) throws IOException {
        try (@Nullable
                InputStream stream = AdoptedDatabasesTest.class.getResourceAsStream("/schemas/" + name + ".sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Tables that refer to each other, as many as a large application has. */
    private static String many() {
        return IntStream.range(0, TABLES)
                .mapToObj(i -> """
                        CREATE TABLE t%1$d (
                            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                            name varchar(50) NOT NULL,
                            amount numeric(12, 2) DEFAULT 0 CHECK (amount >= 0),
                            created timestamptz NOT NULL DEFAULT now(),
                            tags text[],
                            done boolean NOT NULL DEFAULT false,
                            note text,
                            before bigint REFERENCES t%2$d
                        );
                        CREATE INDEX ON t%1$d (name, created DESC);
                        CREATE INDEX ON t%1$d (before) WHERE NOT done;
                        """.formatted(i, Math.max(0, i - 1)))
                .collect(Collectors.joining());
    }

    /** The errors of the compiler and the processor. */
    private List<String> compiled() throws IOException {
        Path out = Files.createDirectories(project.resolve("out"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(project.resolve("src/main/java"))) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(out));
            List<String> options = List.of(
                    "-Akedge.dir=" + project.resolve("src/main/resources/kedge"),
                    "-classpath",
                    Stream.of(Table.class, Schema.class, Kedge.class, Nullable.class)
                            .map(AdoptedDatabasesTest::location)
                            .collect(Collectors.joining(File.pathSeparator)));
            List<Path> java = sources.filter(Files::isRegularFile).toList();
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(java));
            task.setProcessors(List.of(processor()));
            task.call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }

    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.getClass().getName().startsWith("dev.kedge."))
                .findFirst()
                .orElseThrow();
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

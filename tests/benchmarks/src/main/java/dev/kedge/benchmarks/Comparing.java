package dev.kedge.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.kedge.Kedge;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.FolderMigrations;
import dev.kedge.runtime.catalog.CatalogReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long it takes to compare databases of many tables, in a fresh JVM with little memory, and to read one. */
record Comparing(Project project) implements Measurement {
    private static final int TABLES = 1000;
    private static final int DIFFERENT = 2;
    private static final double SECOND = 1e9;
    private static final String OWN_SCHEMAS = "n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'";
    private static final String READ = "reading the catalogs";
    private static final String QUERIES = "their queries alone";

    @Override
    public void run(Table table) throws Exception {
        ManyTables tables = ManyTables.of(TABLES);
        Path folder = project.emptyFolder("many-tables");
        tables.accept(folder);
        try (Server server = Server.start(project, false)) {
            String one = built(server, tables);
            String same = built(server, tables);
            String other = built(server, tables.changed());
            try (HikariDataSource pool = server.pool(one)) {
                Committed committed =
                        Committed.readRevisions(new Directory(folder)).get();
                Kedge.on(pool).with(new FolderMigrations(committed)).stamp("head");
                commands(server, folder, List.of(one, same, other), table);
                reading(pool, table);
            }
        }
    }

    private static String built(Server server, ManyTables tables) throws SQLException {
        String database = server.freshDatabase();
        try (HikariDataSource pool = server.pool(database);
                Connection connection = pool.getConnection()) {
            tables.build(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE");
            }
        }
        return database;
    }

    private void commands(Server server, Path folder, List<String> databases, Table table) throws Exception {
        List<String> urls = databases.stream().map(server::url).toList();
        Times times = new Race()
                .timing("diff, equal", () -> call(0, "diff", "--from", urls.get(0), "--to", urls.get(1)))
                .timing(
                        "diff --sql, 10 changes",
                        () -> call(DIFFERENT, "diff", "--sql", "--from", urls.get(0), "--to", urls.get(2)))
                .timing("audit", () -> call(0, "audit", "--dir", folder.toString(), "--url", urls.get(0)))
                .run(1, 5);
        table.title(TABLES + " tables, fresh JVM of 512 MiB");
        table.times(times);
        times.byName().forEach((name, samples) -> table.atMost(name, samples.median() / SECOND, 5, " s"));
    }

    private void call(int expected, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Project.program("java"),
                "-Xmx512m",
                "-jar",
                project.commandLine().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != expected) {
            throw new IllegalStateException(output.substring(0, Math.min(output.length(), 2000)));
        }
    }

    private static void reading(HikariDataSource pool, Table table) throws Exception {
        List<String> queries = queries();
        try (Connection connection = pool.getConnection()) {
            Times times = new Race()
                    .timing(READ, () -> CatalogReader.read(connection, "public"))
                    .timing(QUERIES, () -> drain(connection, queries))
                    .run(5, 15);
            table.title("The catalogs of " + TABLES + " tables");
            table.times(times);
            table.atMost("reader over its queries", times.ratio(READ, QUERIES), 1.5, "x");
        }
    }

    private static void drain(Connection connection, List<String> queries) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.setFetchSize(10_000);
            statement.execute("SET LOCAL search_path = public");
            for (String query : queries) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** The queries that the reader runs, taken from its jar. */
    private static List<String> queries() throws Exception {
        Path code = Path.of(CatalogReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(code)) {
            return queries(code);
        }
        try (FileSystem jar = FileSystems.newFileSystem(code, Map.of())) {
            return queries(jar.getPath("/"));
        }
    }

    private static List<String> queries(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("dev/kedge/runtime/catalog"))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .map(Comparing::read)
                    .map(sql -> sql.replace("{scope}", OWN_SCHEMAS))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

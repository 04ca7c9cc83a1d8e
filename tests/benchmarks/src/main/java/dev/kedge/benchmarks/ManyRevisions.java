package dev.kedge.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.FolderMigrations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * How long many small revisions take on an empty database. The time to read the files counts for both Kedge and Flyway.
 */
record ManyRevisions(Project project) implements Measurement {
    private static final int REVISIONS = 1000;
    private static final String KEDGE = "Kedge upgrade";
    private static final String JDBC = "plain JDBC, a transaction each";
    private static final String FLYWAY = "Flyway migrate";

    /** Upgrades a database to the head. */
    @FunctionalInterface
    private interface Upgrade {
        void run(DataSource source) throws Exception;
    }

    @Override
    public void run(Table table) throws Exception {
        run(table, true);
        run(table, false);
    }

    private void run(Table table, boolean durable) throws Exception {
        SmallHistory history = SmallHistory.of(REVISIONS);
        Directory folder = new Directory(history.writeKedge(project.emptyFolder("many-kedge")));
        Path files = history.writeFlyway(project.emptyFolder("many-flyway"));
        List<List<String>> statements = history.statements();
        try (Server server = Server.start(project, durable)) {
            Times times = new Race()
                    .with(KEDGE, () -> onFresh(server, source -> kedge(source, folder)))
                    .with(JDBC, () -> onFresh(server, source -> plain(source, statements)))
                    .with(FLYWAY, () -> onFresh(server, source -> flyway(source, files)))
                    .run(1, 5);
            table.title(REVISIONS + " revisions on an empty database" + (durable ? "" : ", no fsync"));
            table.times(times);
            table.atMost("Kedge over JDBC", times.ratio(KEDGE, JDBC), 1.25, "x");
            table.atLeast("Flyway over Kedge", times.ratio(FLYWAY, KEDGE), 3, "x");
        }
    }

    private static long onFresh(Server server, Upgrade upgrade) throws Exception {
        String database = server.freshDatabase();
        try (HikariDataSource pool = server.pool(database)) {
            pool.getConnection().close();
            return Race.nanos(() -> upgrade.run(pool));
        } finally {
            server.drop(database);
        }
    }

    private static void kedge(DataSource source, Directory folder) {
        Outcome<Committed> committed = Committed.readRevisions(folder);
        Kedge.on(source).with(new FolderMigrations(committed.get())).upgrade();
    }

    private static void plain(DataSource source, List<List<String>> transactions) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (List<String> transaction : transactions) {
                for (String sql : transaction) {
                    statement.execute(sql);
                }
                connection.commit();
            }
        }
    }

    private static void flyway(DataSource source, Path files) {
        Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + files)
                .load()
                .migrate();
    }
}

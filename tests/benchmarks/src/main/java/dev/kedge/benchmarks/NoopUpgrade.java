package dev.kedge.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.kedge.Kedge;
import dev.kedge.core.revision.Migrations;
import dev.kedge.example.market.MarketMigrations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The cost of a start without pending revisions: the example's history, compared with Flyway and as many files. */
record NoopUpgrade(Project project) implements Measurement {
    private static final String KEDGE = "Kedge upgrade";
    private static final String FLYWAY = "Flyway migrate";

    @Override
    public void run(Table table) throws Exception {
        Migrations migrations = MarketMigrations.all();
        int revisions = migrations.headers().size();
        Path files = SmallHistory.of(revisions).writeFlyway(project.emptyFolder("noop-flyway"));
        try (Server server = Server.start(project, true)) {
            String database = server.freshDatabase();
            try (HikariDataSource pool = server.pool(database)) {
                Kedge kedge = Kedge.on(pool).with(migrations);
                Flyway flyway = flyway(pool, files);
                kedge.upgrade();
                flyway.migrate();
                Times times = new Race()
                        .timing(KEDGE, kedge::upgrade)
                        .timing(FLYWAY, flyway::migrate)
                        .timing("SELECT 1, what no start can do without", () -> select(pool))
                        .run(200, 300);
                table.title("Upgrade with nothing to do, " + revisions + " revisions");
                table.times(times);
                table.atLeast("Flyway over Kedge", times.ratio(FLYWAY, KEDGE), 20, "x");
            }
            try (HikariDataSource pool = server.loggingPool(database, "kedge")) {
                int before = server.statements("kedge").size();
                Kedge.on(pool).with(migrations).upgrade();
                table.atMost("queries that Kedge sends", since(server, "kedge", before), 1, "");
            }
            try (HikariDataSource pool = server.loggingPool(database, "flyway")) {
                int before = server.statements("flyway").size();
                flyway(pool, files).migrate();
                table.figure("queries that Flyway sends", String.valueOf(since(server, "flyway", before)));
            }
        }
    }

    private static void select(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    private static int since(Server server, String application, int before) throws Exception {
        List<String> all = server.statements(application);
        return all.size() - before;
    }

    private static Flyway flyway(DataSource source, Path files) {
        return Flyway.configure()
                .dataSource(source)
                .defaultSchema("flyway")
                .locations("filesystem:" + files)
                .load();
    }
}

package dev.kedge.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.example.market.MarketMigrations;
import dev.kedge.example.market.PriceRow;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The application on a real server: what its history builds is what a person would have written. */
class MarketApplicationTest {
    /** Every column, constraint, index, enum value and comment in the server's own words. */
    private static final String CATALOG = """
            SELECT 'column ' || attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod)
                || CASE WHEN attnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
                || attidentity::text || coalesce(' -- ' || col_description(attrelid, attnum), '')
            FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
            WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
                AND relname NOT LIKE 'kedge%'
            UNION ALL
            SELECT 'constraint ' || conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(pg_constraint.oid)
                || convalidated
            FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
            WHERE connamespace = 'public'::regnamespace AND relname NOT LIKE 'kedge%'
            UNION ALL
            SELECT 'index ' || pg_get_indexdef(indexrelid) || indisvalid
            FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
            WHERE relnamespace = 'public'::regnamespace AND relname NOT LIKE 'kedge%'
            UNION ALL
            SELECT 'enum ' || typname || ' ' || string_agg(enumlabel, ', ' ORDER BY enumsortorder)
            FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid WHERE typnamespace = 'public'::regnamespace GROUP BY typname
            UNION ALL
            SELECT 'table ' || relname || coalesce(' -- ' || obj_description(oid), '')
            FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT LIKE 'kedge%'
            ORDER BY 1
            """;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Test
    void historyBuildsWhatWasWrittenByHand() throws SQLException, IOException {
        DataSource byHand = database("by_hand");
        DataSource byHistory = database("by_history");
        run(byHand, text("/expected.sql"));
        Kedge kedge = Kedge.on(byHistory).with(MarketMigrations.all());
        assertThat(kedge.upgrade().ran()).hasSizeGreaterThanOrEqualTo(24);

        assertThat(catalog(byHistory)).hasSizeGreaterThan(300).isEqualTo(catalog(byHand));

        assertThat(kedge.upgrade().isNoop()).isTrue();
        List<String> lost = kedge.previewDowngrade("base").dataLoss();
        kedge.allow(lost.toArray(String[]::new)).downgradeTo("base");
        assertThat(catalog(byHistory)).isEmpty();
        kedge.upgrade();
        assertThat(catalog(byHistory)).isEqualTo(catalog(byHand));
    }

    @Test
    void startsWritesAndReadsAndStartsAgain() throws SQLException, IOException {
        database("service");
        String url = server.getJdbcUrl("postgres", "service");
        try (MarketDatabase database = MarketDatabase.open(Map.of("DATABASE_URL", url))) {
            assertThat(start(database))
                    .contains("32 revisions applied", "ACME 2026-11-03 closed at 103.75, moved by 2.55");
            assertThat(start(database)).contains(" 0 revisions applied", "ACME 2026-11-04 closed at 102.10");
            List<PriceRow> prices = new MarketData(database.source()).prices("ACME");
            assertThat(prices)
                    .hasSize(2)
                    .allSatisfy(price -> assertThat(price.id()).isPositive());
            assertThat(prices.get(0).adjustedClose()).contains(prices.get(0).closePrice());
        }
    }

    @Test
    void startsOnAnEmbeddedServerWhereNoUrlIsSet() throws SQLException, IOException {
        try (MarketDatabase database = MarketDatabase.open(Map.of())) {
            assertThat(start(database)).contains("jdbc:postgresql://localhost:", "32 revisions applied");
        }
    }

    private static String start(MarketDatabase database) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MarketApplication.run(database, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static DataSource database(String name) throws SQLException {
        run(server.getPostgresDatabase(), "CREATE DATABASE " + name);
        return server.getDatabase("postgres", name);
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> catalog(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CATALOG)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }

    private static String text(String resource) throws IOException {
        try (var stream = MarketApplicationTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

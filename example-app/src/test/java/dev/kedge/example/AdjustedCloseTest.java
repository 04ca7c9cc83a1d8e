package dev.kedge.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.example.market.MarketMigrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a revision does to rows that are there; docs/testing-migrations.md shows this test. */
class AdjustedCloseTest {
    // begin
    /** The revision before the one that is tested. */
    private static final String BEFORE = MarketMigrations.REPLACE_QUOTE_CACHE_BY_PRICE_HISTORY;

    @Test
    void pricesThatAreThereGetTheirCloseAsAdjustedClose() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource database = server.getPostgresDatabase();
            Kedge kedge = Kedge.on(database).with(MarketMigrations.all());

            kedge.upgradeTo(BEFORE);
            execute(database, """
                    INSERT INTO stocks (symbol, name, exchange) VALUES ('ACME', 'Acme', 'XETRA');
                    INSERT INTO prices (symbol, quoted_on, open, high, low, close, volume)
                        VALUES ('ACME', '2025-09-01', 10, 12, 9, 11, 100);
                    """);
            kedge.upgradeTo(MarketMigrations.ADD_ADJUSTED_CLOSE_TO_PRICES);

            assertThat(number(database, "SELECT adjusted_close FROM prices")).isEqualByComparingTo("11");

            kedge.upgrade();
            assertThat(kedge.status().isUpToDate()).isTrue();
        }
    }

    @Test
    void theWayBackLosesOnlyWhatItSays() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Kedge kedge = Kedge.on(server.getPostgresDatabase()).with(MarketMigrations.all());
            kedge.upgradeTo(MarketMigrations.ADD_ADJUSTED_CLOSE_TO_PRICES);

            assertThat(kedge.previewDowngrade(BEFORE).dataLoss()).containsExactly("data-loss:prices.adjusted_close");
            kedge.allow("data-loss:prices.adjusted_close").downgradeTo(BEFORE);

            assertThat(kedge.current().heads()).containsExactly(BEFORE);
        }
    }
    // end

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static BigDecimal number(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getBigDecimal(1);
        }
    }

    @Test
    void theGuideShowsThisTest() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/kedge/example/AdjustedCloseTest.java"));
        String shown =
                source.substring(source.indexOf("// begin\n") + "// begin\n".length(), source.indexOf("    // end\n"));
        assertThat(Path.of("../docs/testing-migrations.md"))
                .content()
                .contains(shown.stripTrailing().stripIndent());
    }
}

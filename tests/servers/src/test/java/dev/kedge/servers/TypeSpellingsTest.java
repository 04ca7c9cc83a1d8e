package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.PgType;
import dev.kedge.postgres.OnServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;

/** Asks real servers whether two spellings are the same type to them exactly when they are to {@link PgType}. */
class TypeSpellingsTest {
    private static final String OWN_TYPES = """
            CREATE SCHEMA audit;
            CREATE TYPE mood AS ENUM ('a');
            CREATE TYPE "Mood" AS ENUM ('a');
            CREATE TYPE "two words" AS ENUM ('a');
            CREATE TYPE "integer" AS ENUM ('a');
            CREATE TYPE "with""quote" AS ENUM ('a');
            CREATE TYPE audit.kind AS ENUM ('a');
            CREATE TYPE audit."Kind" AS ENUM ('a');
            CREATE TYPE audit.int4 AS ENUM ('a');
            """;

    /** A line of the file: how a type may be spelled, what we write for it, and from which server on. */
    private record Spelling(String spelled, String canonical, int from) {}

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void meanTheSameToTheServer(int major) throws SQLException, IOException {
        Connection database = Server.of(major).emptyDatabase("migrated");
        List<Spelling> spellings = new ArrayList<>();
        List<String> setup = new ArrayList<>();
        read(spellings, setup);
        assertThat(spellings).hasSizeGreaterThan(200);
        SoftAssertions softly = new SoftAssertions();
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.execute(OWN_TYPES);
            for (String sql : setup) {
                statement.execute(sql);
            }
            for (Spelling line : spellings) {
                PgType type = PgType.of(line.spelled());
                softly.assertThat(type.sql()).as(line.spelled()).isEqualTo(line.canonical());
                if (major >= line.from()) {
                    String asSpelled = formatType(statement, line.spelled());
                    softly.assertThat(PgType.of(asSpelled))
                            .as("%s, which the server prints as %s", line.spelled(), asSpelled)
                            .isEqualTo(type);
                    softly.assertThat(formatType(statement, type.sql()))
                            .as("our spelling of %s", line.spelled())
                            .isEqualTo(asSpelled);
                }
            }
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
        softly.assertAll();
    }

    private static void read(List<Spelling> spellings, List<String> setup) throws IOException {
        int from = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                TypeSpellingsTest.class.getResourceAsStream("type-spellings.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("from ")) {
                    from = Integer.parseInt(line.substring("from ".length()));
                } else if (line.startsWith("extension ")) {
                    setup.add("CREATE " + line);
                    from = 0;
                } else if (!line.startsWith("#")) {
                    String[] parts = line.split(" -> ", -1);
                    spellings.add(new Spelling(parts[0], parts[1], from));
                }
            }
        }
    }

    private static String formatType(Statement statement, String type) throws SQLException {
        statement.execute("DROP TABLE IF EXISTS probe; CREATE TEMP TABLE probe (c " + type + ")");
        try (ResultSet row = statement.executeQuery(
                "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'probe'::regclass AND attnum = 1")) {
            row.next();
            return row.getString(1);
        }
    }
}

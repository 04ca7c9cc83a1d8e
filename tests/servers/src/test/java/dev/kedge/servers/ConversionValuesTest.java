package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.conversion.Blank;
import dev.kedge.core.conversion.Conversion;
import dev.kedge.core.conversion.Survival;
import dev.kedge.core.conversion.TypeChange;
import dev.kedge.core.schema.PgType;
import dev.kedge.postgres.OnServers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Runs the conversion between every two types on values of the first, the extremes and null among them: what {@link Survival}
 * says of it must be true, and one that is offered must have a value that survives it.
 */
class ConversionValuesTest {
    /** Of types that somebody made only their names are known, and a value that they read is anybody's guess. */
    private static final Pattern MADE_BY_SOMEBODY = Pattern.compile("(mood|tone|label|email|hstore|ltree)(\\[])?");

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void valuesSurviveAsItSays(int major) throws SQLException, IOException {
        Map<String, List<String>> values = values();
        assertThat(values.keySet())
                .containsExactlyElementsOf(resource("changed-types.txt").lines().toList());
        List<String> wrong = new ArrayList<>();
        try (Connection database = Server.of(major).newDatabase("values_converted")) {
            database.setAutoCommit(false);
            execute(database, resource("type-change-setup.sql"));
            execute(database, "SET TimeZone = 'UTC'");
            execute(database, resource("survive.sql"));
            for (String from : values.keySet()) {
                compare(database, from, values, wrong);
            }
            database.rollback();
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void whatTakesTheirPlaceIsAValue(int major) throws SQLException, IOException {
        try (Connection database = Server.of(major).newDatabase("values_converted")) {
            for (String to : values().keySet()) {
                PgType type = PgType.of(to);
                boolean needed = values().keySet().stream()
                        .anyMatch(from -> Survival.of(PgType.of(from), type) == Survival.NONE);
                if (needed) {
                    execute(
                            database,
                            "CREATE TEMP TABLE probe (c text, d text NOT NULL); INSERT INTO probe VALUES ('', '')");
                    execute(
                            database,
                            "ALTER TABLE probe ALTER c TYPE " + type + " USING " + Blank.of(type, true)
                                    + ", ALTER d TYPE " + type + " USING " + Blank.of(type, false));
                    execute(database, "DROP TABLE probe");
                }
            }
        }
    }

    private static void compare(Connection database, String from, Map<String, List<String>> values, List<String> wrong)
            throws SQLException {
        String query = "SELECT t, e, pg_temp.survive(e, ?, t, ?) FROM unnest(?, ?) AS u (t, e)";
        PgType old = PgType.of(from);
        List<String> targets = values.keySet().stream()
                .filter(to ->
                        TypeChange.between(old, PgType.of(to), Optional.empty()).needsUsing())
                .toList();
        Stream<String> expressions = targets.stream()
                .map(to -> Conversion.of("c", old, PgType.of(to)).text());
        try (PreparedStatement tried = database.prepareStatement(query)) {
            tried.setString(1, from);
            tried.setArray(2, database.createArrayOf("text", values.get(from).toArray()));
            tried.setArray(3, database.createArrayOf("text", targets.toArray()));
            tried.setArray(4, database.createArrayOf("text", expressions.toArray()));
            try (ResultSet row = tried.executeQuery()) {
                while (row.next()) {
                    Survival said = Survival.of(old, PgType.of(row.getString(1)));
                    boolean unknown = MADE_BY_SOMEBODY.matcher(from).matches()
                            || MADE_BY_SOMEBODY.matcher(row.getString(1)).matches();
                    if (!agrees(said, row.getString(3), unknown)) {
                        wrong.add(from + " to " + row.getString(1) + " USING " + row.getString(2) + ": "
                                + row.getString(3) + ", not " + said);
                    }
                }
            }
        }
    }

    private static boolean agrees(Survival said, String found, boolean unknown) {
        return !found.contains("x")
                && switch (said) {
                    case EVERY -> !found.contains("f");
                    case SOME -> unknown || found.contains("s");
                    case NONE -> true;
                };
    }

    /** The values by types, each with null among them. */
    private static Map<String, List<String>> values() throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String line : resource("type-values.txt").lines().toList()) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" \\|", -1);
                List<String> given = new ArrayList<>(
                        Arrays.stream(parts).skip(1).map(String::strip).toList());
                given.add(null);
                values.put(parts[0], given);
            }
        }
        return values;
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = ConversionValuesTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

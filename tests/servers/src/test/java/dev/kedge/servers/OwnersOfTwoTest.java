package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.sql.Statements;
import dev.kedge.core.step.Step;
import dev.kedge.files.accept.Comparison;
import dev.kedge.postgres.Majors;
import dev.kedge.runtime.catalog.CatalogPair;
import dev.kedge.runtime.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares databases whose objects belong to several roles: one difference is enough, and it gives every object away. */
class OwnersOfTwoTest {
    private static final String OBJECTS = """
            CREATE TABLE users (id bigserial, name text);
            CREATE VIEW names AS SELECT name FROM users;
            CREATE TABLE days (day date) PARTITION BY RANGE (day);
            CREATE TABLE days_2025 PARTITION OF days FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
            CREATE INDEX days_day ON days (day);
            CREATE SEQUENCE numbers;
            CREATE TYPE mood AS ENUM ('ok');
            CREATE DOMAIN code AS text;
            CREATE TYPE pair AS (a int, b int);
            CREATE MATERIALIZED VIEW counted AS SELECT count(*) FROM users;
            CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
            CREATE SCHEMA side;
            """;

    private static final String HALF = """
            ALTER TABLE users OWNER TO kedge_app;
            ALTER TABLE days OWNER TO kedge_app;
            ALTER SEQUENCE numbers OWNER TO kedge_app;
            ALTER TYPE mood OWNER TO kedge_app;
            ALTER FUNCTION f() OWNER TO kedge_app;
            """;

    private static final String ALL = HALF + """
            ALTER VIEW names OWNER TO kedge_app;
            ALTER TABLE days_2025 OWNER TO kedge_app;
            ALTER DOMAIN code OWNER TO kedge_app;
            ALTER TYPE pair OWNER TO kedge_app;
            ALTER MATERIALIZED VIEW counted OWNER TO kedge_app;
            ALTER SCHEMA side OWNER TO kedge_app;
            ALTER SCHEMA public OWNER TO kedge_app;
            """;

    private static final String VIEW_ONLY = "ALTER VIEW names OWNER TO kedge_app;";

    /** The first database, what the second has, and whether owners are the only thing that may differ in the end. */
    static Stream<Arguments> pairs() {
        String two = "CREATE TABLE users (id bigint); CREATE VIEW names AS SELECT * FROM users;";
        return Majors.outermostSince(0).stream()
                .flatMap(major -> Stream.of(
                        Arguments.of(major, OBJECTS, OBJECTS, true),
                        Arguments.of(major, OBJECTS + HALF, OBJECTS + HALF, true),
                        Arguments.of(major, OBJECTS + HALF, OBJECTS, true),
                        Arguments.of(major, OBJECTS, OBJECTS + HALF, true),
                        Arguments.of(major, OBJECTS, OBJECTS + VIEW_ONLY, true),
                        Arguments.of(major, OBJECTS + VIEW_ONLY, OBJECTS + HALF, true),
                        Arguments.of(major, two, two + "ALTER TABLE users OWNER TO kedge_app;", true),
                        Arguments.of(major, two, two + VIEW_ONLY, true),
                        Arguments.of(major, two + VIEW_ONLY, two + "ALTER TABLE users OWNER TO kedge_app;", true),
                        Arguments.of(major, two + VIEW_ONLY, two + "ALTER VIEW names OWNER TO kedge_reader;", true),
                        Arguments.of(major, "", OBJECTS + HALF, true),
                        Arguments.of(major, OBJECTS + HALF, "", true),
                        Arguments.of(major, two + VIEW_ONLY, OBJECTS + HALF, true),
                        // one role here, another there: their usual owners are taken for the same
                        Arguments.of(major, OBJECTS, OBJECTS + ALL, false),
                        Arguments.of(major, OBJECTS + ALL, OBJECTS, false),
                        Arguments.of(major, "", OBJECTS + ALL, false)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1} -> {2}")
    @MethodSource("pairs")
    void oneDifferenceIsEnough(int major, String from, String to, boolean byName) throws SQLException {
        Connection before = database(major, "migrated", from);
        Connection after = database(major, "by_hand", to);
        Plan plan = plan(before, after);
        assertThat(plan.up().isEmpty()).isEqualTo(from.equals(to) || !byName && !from.isEmpty());
        new PhaseRunner(before).run(plan.upPhases());
        assertThat(plan(before, after).up()).isEmpty();
        if (byName) {
            assertThat(Catalog.of(before)).hasToString(Catalog.of(after).toString());
        }
    }

    private static Plan plan(Connection before, Connection after) throws SQLException {
        CatalogPair pair = CatalogPair.of(CatalogReader.read(before, "public"), CatalogReader.read(after, "public"));
        List<Step> steps =
                Comparison.of(pair.before(), pair.after(), List.of(), true).get();
        return Planner.plan(pair.before(), steps);
    }

    private static Connection database(int major, String name, String script) throws SQLException {
        Connection database = Server.of(major).emptyDatabase(name);
        PhaseRunner runner = new PhaseRunner(database);
        for (String statement : Statements.split(script)) {
            runner.execute(statement);
        }
        return database;
    }
}

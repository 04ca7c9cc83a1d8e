package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.sql.Statements;
import dev.kedge.core.step.Step;
import dev.kedge.files.accept.Comparison;
import dev.kedge.postgres.OnServers;
import dev.kedge.runtime.catalog.CatalogPair;
import dev.kedge.runtime.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;

/** Rights that somebody gave by hand, of which no model knows, outlive every rebuild; those that are declared do exactly. */
class KeptRightsTest {
    private static final String OBJECTS = """
            CREATE SCHEMA side;
            CREATE TYPE mood AS ENUM (VALUES);
            CREATE DOMAIN mood_now AS mood;
            CREATE TYPE feeling AS (m mood, since date);
            CREATE TABLE wage (amount TYPE, worker text, m mood, twice TYPE GENERATED ALWAYS AS (amount * 2) STORED);
            CREATE VIEW wage_v AS SELECT * FROM wage;
            CREATE VIEW side."Wage %" AS SELECT amount FROM public.wage_v;
            CREATE MATERIALIZED VIEW wage_m AS SELECT amount FROM wage;
            CREATE FUNCTION top(n int) RETURNS SETOF wage_v LANGUAGE sql SECURITY DEFINER AS 'SELECT * FROM wage_v LIMIT n';
            CREATE FUNCTION side.top(n int, VARIADIC texts text[]) RETURNS SETOF wage_v LANGUAGE sql
              AS 'SELECT * FROM public.wage_v LIMIT n';
            CREATE PROCEDURE feel(m mood) LANGUAGE sql AS 'SELECT m';
            CREATE FUNCTION swap(INOUT a int, INOUT b TYPE) LANGUAGE sql AS 'SELECT a, b';
            """;

    private static final String RIGHTS = """
            ALTER FUNCTION top(int) OWNER TO kedge_app;
            REVOKE ALL ON FUNCTION top(int) FROM PUBLIC;
            GRANT EXECUTE ON FUNCTION top(int) TO kedge_reader WITH GRANT OPTION;
            REVOKE ALL ON FUNCTION side.top(int, text[]) FROM PUBLIC, postgres;
            REVOKE ALL ON PROCEDURE feel(mood) FROM PUBLIC;
            GRANT EXECUTE ON PROCEDURE feel(mood) TO kedge_app;
            REVOKE ALL ON FUNCTION swap FROM PUBLIC;
            GRANT EXECUTE ON FUNCTION swap TO kedge_app;
            ALTER VIEW wage_v OWNER TO kedge_app;
            REVOKE DELETE ON wage_v FROM kedge_app;
            GRANT SELECT (twice, amount) ON wage TO kedge_reader;
            GRANT DELETE ON wage TO kedge_reader;
            GRANT SELECT (amount, worker), UPDATE (worker) ON wage_v TO kedge_reader;
            GRANT INSERT ON wage_v TO kedge_app WITH GRANT OPTION;
            GRANT SELECT ON side."Wage %" TO PUBLIC;
            ALTER MATERIALIZED VIEW wage_m OWNER TO kedge_reader;
            GRANT SELECT ON wage_m TO kedge_app;
            ALTER TYPE mood OWNER TO kedge_app;
            REVOKE USAGE ON TYPE mood FROM PUBLIC;
            GRANT USAGE ON TYPE mood TO kedge_reader;
            REVOKE USAGE ON DOMAIN mood_now FROM PUBLIC;
            REVOKE USAGE ON TYPE feeling FROM PUBLIC, postgres;
            """;

    private static final String POLICY = """
            ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO kedge_reader;
            ALTER DEFAULT PRIVILEGES GRANT ALL ON ROUTINES TO kedge_reader;
            ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON ROUTINES FROM PUBLIC;
            ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC;
            ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON TYPES TO kedge_reader;
            ALTER DEFAULT PRIVILEGES REVOKE DELETE ON TABLES FROM postgres;
            """;

    private static final String NO_POLICY = """
            ALTER DEFAULT PRIVILEGES REVOKE ALL ON TABLES FROM kedge_reader;
            ALTER DEFAULT PRIVILEGES REVOKE ALL ON ROUTINES FROM kedge_reader;
            ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON ROUTINES TO PUBLIC;
            ALTER DEFAULT PRIVILEGES GRANT USAGE ON TYPES TO PUBLIC;
            ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE USAGE ON TYPES FROM kedge_reader;
            ALTER DEFAULT PRIVILEGES GRANT DELETE ON TABLES TO postgres;
            """;

    private static final List<String> ROUTINES =
            List.of("top(integer)", "feel(mood)", "swap(integer, integer)", "swap(integer, bigint)");

    private static String objects(String type, String values) {
        return OBJECTS.replace("VALUES", values)
                .replace("TYPE,", type + ",")
                .replace(" TYPE)", " " + type + ")")
                .replace(" TYPE GENERATED", " " + type + " GENERATED");
    }

    private static void run(Connection database, String script) throws SQLException {
        PhaseRunner runner = new PhaseRunner(database);
        for (String statement : Statements.split(script)) {
            runner.execute(statement);
        }
    }

    private static Connection database(int major, String name, String... scripts) throws SQLException {
        Connection database = Server.of(major).emptyDatabase(name);
        for (String script : scripts) {
            run(database, script);
        }
        return database;
    }

    private static dev.kedge.runtime.catalog.Catalog read(Connection database) throws SQLException {
        return CatalogReader.read(database, "public");
    }

    /** A schema as one has it who declares no rights. */
    private static Schema withoutRights(Schema schema) {
        List<SchemaObject> objects = new ArrayList<>(schema.objects().values());
        objects.removeIf(Right.class::isInstance);
        return Schema.of(objects);
    }

    private static Plan plan(Schema before, Schema after) {
        List<Step> steps = Comparison.of(before, after, List.of(), true).get();
        assertThat(steps).isNotEmpty();
        return Planner.plan(before, steps);
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void whatNobodyDeclaredSurvivesUpAndDown(int major) throws SQLException {
        String small = objects("integer", "'sad', 'ok'");
        String large = objects("bigint", "'ok'");
        Schema after = withoutRights(read(database(major, "by_hand", large)).schema());
        Connection wanted = database(major, "by_hand", large, RIGHTS.replace("swap", "swap(int, bigint)"));
        Connection migrated = database(major, "migrated", small, RIGHTS.replace("swap", "swap(int, int)"));
        Catalog old = Catalog.of(migrated);
        run(migrated, POLICY);
        try {
            Plan plan = plan(withoutRights(read(migrated).schema()), after);
            new PhaseRunner(migrated).run(plan.upPhases());
            run(migrated, NO_POLICY);
            assertThat(Catalog.of(migrated)).hasToString(Catalog.of(wanted).toString());

            run(migrated, POLICY);
            new PhaseRunner(migrated).run(plan.downPhases());
        } finally {
            run(migrated, NO_POLICY);
        }
        assertThat(Catalog.of(migrated)).hasToString(old.toString());
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void whatIsDeclaredIsExactWhateverDefaultPrivilegesSay(int major) throws SQLException {
        String rights = RIGHTS.replace("swap", "swap(int, int)") + "GRANT SELECT ON wage TO kedge_app;";
        Connection wanted = database(major, "by_hand", objects("integer", "'sad', 'ok'"), rights);
        Connection migrated = database(major, "migrated");
        run(migrated, POLICY);
        try {
            CatalogPair pair = CatalogPair.of(read(migrated), read(wanted));
            new PhaseRunner(migrated).run(plan(pair.before(), pair.after()).upPhases());
        } finally {
            run(migrated, NO_POLICY);
        }
        assertThat(Catalog.of(migrated)).hasToString(Catalog.of(wanted).toString());
    }

    /** While other sessions look on, no phase ends with a routine that {@code PUBLIC} may call. */
    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void noPhaseLeavesARoutineOpen(int major) throws SQLException {
        Connection wanted =
                database(major, "by_hand", objects("bigint", "'ok'"), RIGHTS.replace("swap", "swap(int, bigint)"));
        Connection migrated = database(
                major, "migrated", objects("integer", "'sad', 'ok'"), RIGHTS.replace("swap", "swap(int, int)"));
        CatalogPair pair = CatalogPair.of(read(migrated), read(wanted));
        PhaseRunner runner = new PhaseRunner(migrated);
        for (Phase phase : plan(pair.before(), pair.after()).upPhases()) {
            runner.run(List.of(phase));
            for (String routine : ROUTINES) {
                String open =
                        "SELECT has_function_privilege('pg_monitor', to_regprocedure('" + routine + "'), 'EXECUTE')";
                assertThat(runner.isTrue(open)).as(phase + ": " + routine).isFalse();
            }
        }
        assertThat(Catalog.of(migrated)).hasToString(Catalog.of(wanted).toString());
    }
}

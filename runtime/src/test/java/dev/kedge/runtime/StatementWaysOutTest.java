package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows the ways out of statements that fail, one for each group of SQLSTATEs, until the revision has run. */
@Tag("way-out:KDG506")
class StatementWaysOutTest {
    private static final String CREATE =
            "-- phase 1 [tx]: create\nCREATE TABLE prices (id int PRIMARY KEY, a int NOT NULL DEFAULT 0);\n";

    private final Server server = Server.newest();
    private final String schema = Server.freshSchema();
    private final MemoryMigrations one = MemoryMigrations.in(schema).then("aaa1", CREATE);

    private Kedge kedge(String up) {
        return Kedge.on(server.source()).with(one.then("bbb2", up));
    }

    private String refused(String up) {
        KedgeException failure = Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge(up)::upgrade);
        return failure.diagnostics().get(0).remedy().toString();
    }

    private void goesOn(String up) {
        assertThat(kedge(up).upgrade().ran()).isNotEmpty();
    }

    private static String tx(String statements) {
        return "-- phase 1 [tx]: x\n" + statements + "\n";
    }

    private void execute(String sql) {
        server.execute("SET search_path = " + schema + "; " + sql + "; RESET search_path");
    }

    private void createFirst() {
        Kedge.on(server.source()).with(one).upgrade();
    }

    /** Statements that are wrong in themselves, what the way out says, and the statement put right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELEC 1                            | Correct it in revisions/00001_bbb2/up.sql  | SELECT 1
            SELECT * FROM nowhere              | Correct it in revisions/00001_bbb2/up.sql  | SELECT * FROM prices
            SELECT nothing FROM prices         | Correct it in revisions/00001_bbb2/up.sql  | SELECT a FROM prices
            SELECT nothing(1)                  | Correct it in revisions/00001_bbb2/up.sql  | SELECT abs(1)
            GRANT SELECT ON prices TO nobody_x | Correct it in revisions/00001_bbb2/up.sql  | GRANT SELECT ON prices TO public
            CREATE TABLE nowhere.x ()          | Correct it in revisions/00001_bbb2/up.sql  | CREATE TABLE x ()
            ALTER TABLE prices ADD PRIMARY KEY (a) | The statement does not fit this database. Correct it | SELECT 1
            SELECT '1x'::int                   | A value does not fit                       | SELECT '1'::int
            CREATE EXTENSION no_such_extension | Install the package of the extension       | CREATE EXTENSION IF NOT EXISTS plpgsql
            SELECT id FROM prices GROUP BY id FOR UPDATE | write it in another way | SELECT id FROM prices FOR UPDATE
            DO $$ BEGIN RAISE 'no'; END $$     | A function, a trigger or a DO block raised this | DO $$ BEGIN RAISE NOTICE 'no'; END $$
            """)
    void theStatementIsCorrected(String wrong, String says, String right) {
        assertThat(refused(tx(wrong + ";"))).contains(says);
        goesOn(tx(right + ";"));
    }

    @Test
    void rowsAreCorrected() {
        createFirst();
        execute("INSERT INTO prices VALUES (1, 1), (2, 1)");
        String up = tx("CREATE UNIQUE INDEX prices_a ON prices (a);");
        assertThat(refused(up)).startsWith("Rows of the database break the rule. Correct them");
        execute("UPDATE prices SET a = id");
        goesOn(up);
    }

    @Test
    void aStatementThatRunsAloneGetsAPhaseOfItsOwn() {
        String statement = "CREATE INDEX CONCURRENTLY prices_a ON prices (a);";
        assertThat(refused(tx(statement))).contains("a phase of its own", "headed [alone]");
        goesOn("-- phase 1 [alone]: x\n" + statement + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TYPE state AS ENUM ('a'); ALTER TYPE state ADD VALUE 'b';|SELECT 'b'::state;",
                "CREATE TABLE c (id int REFERENCES prices DEFERRABLE INITIALLY DEFERRED); INSERT INTO prices VALUES (1);"
                        + " INSERT INTO c VALUES (1);|ALTER TABLE c ADD b int;"
            })
    void whatMustBeCommittedFirstGetsAPhaseOfItsOwn(String both) {
        String first = both.substring(0, both.indexOf('|'));
        String second = both.substring(both.indexOf('|') + 1);
        if (first.contains("ENUM")) {
            createFirst();
            execute("CREATE TYPE state AS ENUM ('a')");
            first = "ALTER TYPE state ADD VALUE 'b';";
        }
        assertThat(refused(tx(first + "\n" + second))).contains("Give the statement a phase of its own");
        goesOn(tx(first) + "\n-- phase 2 [tx]: y\n" + second + "\n");
    }

    @Test
    void aNameThatIsTakenIsFreedOrStamped() {
        createFirst();
        execute("CREATE TABLE other (id int); CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'");
        execute("CREATE SCHEMA IF NOT EXISTS " + schema + "_x");
        for (String statement : new String[] {
            "CREATE TABLE other ();",
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';",
            "CREATE SCHEMA " + schema + "_x;"
        }) {
            assertThat(refused(tx(statement))).contains("rename or drop it", "kedge stamp bbb2");
        }
        execute("ALTER TABLE other RENAME TO another");
        goesOn(tx("CREATE TABLE other ();"));
        MemoryMigrations three =
                one.then("bbb2", tx("CREATE TABLE other ();")).then("ccc3", tx("CREATE TABLE another (id int);"));
        String says = Expect.failure(
                        DatabaseCode.STATEMENT_FAILED, Kedge.on(server.source()).with(three)::upgrade)
                .diagnostics()
                .get(0)
                .remedy()
                .toString();
        Kedge.on(server.source()).with(three).stamp(says.substring(says.indexOf("kedge stamp ") + 12));
        assertThat(Kedge.on(server.source()).with(three).upgrade().isNoop()).isTrue();
    }

    @Test
    void aColumnOfTheNameIsRenamedAndItsRowsCopied() {
        createFirst();
        execute("ALTER TABLE prices ADD b int");
        assertThat(refused(tx("ALTER TABLE prices ADD b text;"))).contains("rename it, run this again, then copy");
        execute("ALTER TABLE prices RENAME b TO b_other");
        goesOn(tx("ALTER TABLE prices ADD b text;"));
        execute("UPDATE prices SET b = b_other; ALTER TABLE prices DROP b_other");
    }

    /** What a block of code does is not known before it runs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO $$ BEGIN ALTER TABLE prices ALTER a TYPE bigint; END $$;",
                "DO $$ BEGIN ALTER TABLE prices DROP a; END $$;"
            })
    void whatDependsIsTakenAwayAndPutBack(String statement) {
        createFirst();
        execute("CREATE VIEW cheap AS SELECT id, a FROM prices");
        assertThat(refused(tx(statement))).contains("note its definition (of a view: SELECT pg_get_viewdef('…'))");
        String definition = server.value("SELECT pg_get_viewdef('" + schema + ".cheap')");
        execute("DROP VIEW cheap");
        goesOn(tx(statement));
        if (statement.contains("TYPE")) {
            execute("CREATE VIEW cheap AS " + definition);
        }
    }

    @Test
    void theOwnerRunsIt() {
        server.execute("DO $$ BEGIN CREATE ROLE price_owner; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        server.execute(
                "DO $$ BEGIN CREATE ROLE price_clerk LOGIN IN ROLE price_owner NOINHERIT; EXCEPTION WHEN duplicate_object"
                        + " THEN NULL; END $$");
        createFirst();
        server.execute("GRANT price_owner TO price_clerk WITH INHERIT FALSE");
        server.execute("ALTER TABLE " + schema + ".prices OWNER TO price_owner; GRANT ALL ON SCHEMA " + schema
                + " TO price_owner, price_clerk; GRANT ALL ON " + schema + ".kedge_state, " + schema
                + ".kedge_history TO price_owner, price_clerk");
        Kedge clerk = Kedge.on(DatabaseUrl.parse(server.url().replace("user=postgres", "user=price_clerk"))
                        .get()
                        .dataSource())
                .with(one.then("bbb2", tx("ALTER TABLE prices ADD c int;")));
        assertThat(Expect.failure(DatabaseCode.STATEMENT_FAILED, clerk::upgrade))
                .hasMessageContaining("kedge.role(\"OWNER\")");
        assertThat(clerk.role("price_owner").upgrade().ran()).hasSize(1);
    }

    @Test
    void aChangeByHandIsFoundAndTakenBack() {
        createFirst();
        execute("ALTER TABLE prices RENAME a TO b");
        String up = tx("ALTER TABLE prices DROP a;");
        assertThat(refused(up)).contains("see what differs, restore that, and run it again: kedge audit");
        execute("ALTER TABLE prices RENAME b TO a");
        goesOn(up);
    }

    /** What cannot be brought about at will is raised; the way out is to run it again when the reason is gone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            08006 | The connection was lost
            08P01 | the port of the server itself
            26000 | the port of the server itself
            42P05 | the port of the server itself
            57P01 | The server ended the connection
            57P03 | Wait until it is up
            57014 | A user cancelled the statement
            25P03 | Remove it from revisions/00001_bbb2/up.sql
            25006 | ?targetServerType=primary
            53100 | Make room
            54001 | Correct it in revisions/00001_bbb2/up.sql
            58P01 | install its package
            XX001 | its log says more
            99999 | Correct the cause
            """)
    void itIsRunAgain(String state, String says) {
        createFirst();
        execute("CREATE TABLE wrong (state text); INSERT INTO wrong VALUES ('" + state + "')");
        String up = tx("DO $$ BEGIN IF EXISTS (SELECT FROM wrong) THEN RAISE 'no' USING ERRCODE = '" + state
                + "'; END IF; END $$;");
        assertThat(refused(up)).contains(says).doesNotContain("by hand", "grant", "GRANT");
        execute("DELETE FROM wrong");
        goesOn(up);
    }

    @Test
    void aSessionThatIsEndedIsRunAgain() {
        UnaryOperator<String> up = statement -> tx(statement + "\nALTER TABLE prices ADD c int;");
        KedgeException ended = Expect.failure(
                DatabaseCode.STATEMENT_FAILED,
                kedge(up.apply("SELECT pg_terminate_backend(pg_backend_pid());"))::upgrade);
        assertThat(ended).hasMessageContaining("The server ended the connection");
        goesOn(up.apply("SELECT 1;"));
    }
}

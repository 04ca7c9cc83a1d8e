package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On what terms runs deal with a database: roles, session statements, newer builds, listeners. */
class SessionTermsTest {
    private static final String CREATE = "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint);\n";

    private final Server server = Server.usual();
    private final String schema = Server.freshSchema();
    private final MemoryMigrations one =
            MemoryMigrations.in(schema).then("aaa1", CREATE, "-- phase 1 [tx]: drop\nDROP TABLE prices;\n");

    @BeforeEach
    void createRole() {
        server.execute("DO $$ BEGIN CREATE ROLE kedge_owner; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        server.execute("CREATE SCHEMA " + schema + " AUTHORIZATION kedge_owner");
    }

    private Kedge kedge(MemoryMigrations migrations) {
        return Kedge.on(server.pooled()).with(migrations);
    }

    @Test
    void theRoleOwnsTablesAndLedgerAndIsPutBack() {
        Kedge kedge = kedge(one).role("kedge_owner");
        kedge.upgrade();
        assertThat(server.query(
                        "SELECT DISTINCT pg_get_userbyid(relowner) FROM pg_class WHERE relkind = 'r' AND relnamespace = '"
                                + schema + "'::regnamespace"))
                .containsExactly("kedge_owner");
        assertThat(server.value("SELECT current_user")).isEqualTo("postgres");
        assertThat(server.value("SELECT who FROM " + schema + ".kedge_history")).isEqualTo("postgres");
        assertThat(kedge.status().isUpToDate()).isTrue();
        assertThat(kedge.upgrade().isNoop()).isTrue();
    }

    /** The login may nothing by itself: it is a member of the owner, without inheriting its rights. */
    @Test
    void everyOperationIsDoneAsTheRole() {
        server.execute(
                "DO $$ BEGIN CREATE ROLE kedge_member LOGIN NOINHERIT; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        server.execute("GRANT kedge_owner TO kedge_member");
        MemoryMigrations two = one.then("bbb2", """
                -- phase 1 [tx]: create
                CREATE TABLE notes (id bigint);

                -- phase 2 [alone]: index
                -- done when: SELECT to_regclass('notes_id') IS NOT NULL
                CREATE INDEX CONCURRENTLY notes_id ON notes (id);

                -- phase 3 [batch]: fill
                -- rows of: notes
                UPDATE notes SET id = 1 WHERE id IS NULL AND :rows;

                -- phase 4 [java]: step
                step
                """, "-- phase 1 [tx]: drop\nDROP TABLE notes;\n");
        DataSource member = Sources.of(
                () -> DriverManager.getConnection(server.url().replaceAll("user=[^&]*", "user=kedge_member")));
        Kedge kedge = Kedge.on(member)
                .with(two)
                .role("kedge_owner")
                .dataStep("step", connection -> connection.createStatement().execute("INSERT INTO notes VALUES (1)"));
        assertThat(kedge.status().pending()).hasSize(2);
        assertThat(kedge.previewUpgrade("heads").revisions()).hasSize(2);
        assertThat(kedge.upgrade().ran()).hasSize(2);
        assertThat(kedge.upgrade().isNoop()).isTrue();
        assertThat(kedge.status().isUpToDate()).isTrue();
        assertThat(kedge.current().heads()).containsExactly("bbb2");
        assertThat(kedge.history()).hasSize(5);
        assertThat(kedge.previewStamp("aaa1").heads()).containsExactly("aaa1");
        assertThat(kedge.previewPurgeAndStamp("aaa1").heads()).containsExactly("aaa1");
        assertThat(kedge.stamp("bbb2").heads()).containsExactly("bbb2");
        assertThat(kedge.purgeAndStamp("bbb2").heads()).containsExactly("bbb2");
        assertThat(kedge.previewRepair("bbb2").isNoop()).isTrue();
        assertThat(kedge.repair("bbb2").isNoop()).isTrue();
        assertThat(kedge.previewDowngrade("base").revisions()).hasSize(2);
        assertThat(kedge.downgradeTo("aaa1").ran()).hasSize(1);
        assertThat(kedge.previewClean().dropped()).contains("the ledger");
        assertThat(kedge.clean("postgres").dropped()).contains("the ledger");
        assertThat(server.query("SELECT DISTINCT who FROM (SELECT session_user AS who) s"))
                .hasSize(1);
        // without the role none of it may be done
        Kedge.on(server.source()).with(two).role("kedge_owner").stamp("aaa1");
        Kedge bare = Kedge.on(member).with(two);
        List.<Runnable>of(bare::status, bare::current, bare::history, bare::upgrade, () -> bare.stamp("bbb2"))
                .forEach(run -> Expect.failure(DatabaseCode.LEDGER_FAILED, run));
    }

    @Test
    void everyOperationBeginsWithTheSessionStatements() {
        kedge(one).role("kedge_owner").upgrade();
        Kedge kedge = Kedge.on(server.source()).with(one).session("SET nonsense");
        List.<Runnable>of(
                        kedge::status,
                        kedge::current,
                        kedge::history,
                        () -> kedge.stamp("aaa1"),
                        () -> kedge.previewStamp("aaa1"),
                        () -> kedge.repair("aaa1"),
                        () -> kedge.clean("postgres"),
                        kedge::previewClean,
                        () -> kedge.previewUpgrade("heads"))
                .forEach(run -> Expect.failure(CommandCode.SESSION_NOT_SET_UP, run));
    }

    @Test
    void aRoleThatIsNotThere() {
        Expect.failure(CommandCode.SESSION_NOT_SET_UP, kedge(one).role("nobody_of_this_name")::upgrade);
        assertThat(server.query("SELECT 1 FROM pg_class WHERE relname = 'kedge_state' AND relnamespace = '" + schema
                        + "'::regnamespace"))
                .isEmpty();
    }

    @Test
    void sessionStatementsComeFirstAndTheirConnectionIsNotUsedAgain() {
        MemoryMigrations note = MemoryMigrations.in(schema)
                .then(
                        "aaa1",
                        "-- phase 1 [tx]: note\nCREATE TABLE note AS SELECT current_setting('app.tenant') AS tenant;\n");
        Kedge.on(server.source())
                .with(note)
                .session("SET app.tenant = 'red'")
                .session("SET app.tenant = 'blue'")
                .upgrade();
        assertThat(server.value("SELECT tenant FROM " + schema + ".note")).isEqualTo("blue");
        assertThat(Expect.failure(
                        CommandCode.SESSION_NOT_SET_UP,
                        Kedge.on(server.source()).with(note).session("SET nonsense")::upgrade))
                .hasMessageContaining("SET nonsense");
    }

    @Test
    void aBuildThatIsBehindGoesOnAsItWasTold() {
        MemoryMigrations compatible =
                one.revision("bbb2", List.of("aaa1"), true, "-- phase 1 [tx]: b\nSELECT 1;\n", "");
        kedge(compatible).upgrade();
        assertThat(kedge(one).upgrade().isNoop()).isTrue();
        assertThat(Expect.failure(CommandCode.DATABASE_AHEAD, kedge(one).whenAhead(WhenAhead.REFUSE)::upgrade))
                .hasMessageContaining("bbb2");
        assertThat(kedge(one).whenAhead(WhenAhead.GO_ON).upgrade().isNoop()).isTrue();
        Expect.failure(
                DatabaseCode.UNKNOWN_REVISION_ABOVE,
                () -> kedge(one).whenAhead(WhenAhead.GO_ON).downgradeTo("base"));
    }

    @Test
    void aBuildThatIsBrokenByANewerOneStartsOnlyIfItIsTold() {
        MemoryMigrations breaking = one.revision("bbb2", List.of("aaa1"), false, "-- phase 1 [tx]: b\nSELECT 1;\n", "");
        kedge(breaking).upgrade();
        Expect.failure(DatabaseCode.UNKNOWN_REVISION_APPLIED, kedge(one)::upgrade);
        assertThat(kedge(one).whenAhead(WhenAhead.GO_ON).upgrade().isNoop()).isTrue();
        assertThat(kedge(one.revision("ccc3", List.of("aaa1"), true, "-- phase 1 [tx]: c\nSELECT 1;\n", ""))
                        .whenAhead(WhenAhead.GO_ON)
                        .upgrade()
                        .ran())
                .hasSize(1);
    }

    @Test
    void aListenerIsToldOfEverythingInOrder() {
        MemoryMigrations two =
                one.then("bbb2", "-- phase 1 [tx]: fine\nSELECT 1;\n\n-- phase 2 [tx]: bad\nSELECT 1 / 0;\n");
        List<String> told = new ArrayList<>();
        Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge(two).listener(new Recorder(told))::upgrade);
        assertThat(told)
                .containsExactly(
                        "run of aaa1 in 1, bbb2 in 2",
                        "revision aaa1 started",
                        "phase 1 started",
                        "phase 1 finished",
                        "revision aaa1 finished",
                        "revision bbb2 started",
                        "phase 1 started",
                        "phase 1 finished",
                        "phase 2 started",
                        "revision bbb2 failed: STATEMENT_FAILED");
    }

    private record Recorder(List<String> told) implements KedgeListener {
        @Override
        public void runStarted(Direction direction, List<PendingRevision> revisions) {
            told.add(revisions.stream()
                    .map(it -> it.revision().id() + " in " + it.phases())
                    .collect(Collectors.joining(", ", "run of ", "")));
        }

        @Override
        public void revisionStarted(RevisionHeader revision, Direction direction) {
            told.add("revision " + revision.id() + " started");
        }

        @Override
        public void revisionFinished(RevisionHeader revision, Direction direction, Duration took) {
            told.add("revision " + revision.id() + " finished");
        }

        @Override
        public void phaseStarted(RevisionHeader revision, Phase phase) {
            told.add("phase " + phase.number() + " started");
        }

        @Override
        public void phaseFinished(RevisionHeader revision, Phase phase, Duration took) {
            told.add("phase " + phase.number() + " finished");
        }

        @Override
        public void failed(RevisionHeader revision, Direction direction, KedgeException reason) {
            told.add("revision " + revision.id() + " failed: " + reason.code());
        }
    }
}

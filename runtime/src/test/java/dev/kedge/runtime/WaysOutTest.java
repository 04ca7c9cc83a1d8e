package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.postgres.Majors;
import dev.kedge.runtime.script.ForwardingMigrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Follows the way out of what a run refuses, as it is printed, until the run goes on. */
class WaysOutTest {
    private static final String CREATE = "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint);\n";
    private static final String DROP = "-- phase 1 [tx]: drop\nDROP TABLE prices;\n";
    private static final String MORE = "-- phase 1 [tx]: more\nALTER TABLE prices ADD a int;\n";
    private static final String LESS = "-- phase 1 [tx]: less\nALTER TABLE prices DROP a;\n";

    private final Server server = Server.newest();
    private final String schema = Server.freshSchema();
    private final MemoryMigrations one = MemoryMigrations.in(schema).then("aaa1", CREATE, DROP);
    private final MemoryMigrations two = one.then("bbb2", MORE, LESS);

    private Kedge kedge(Migrations migrations) {
        return Kedge.on(server.source()).with(migrations);
    }

    private static String wayOut(KedgeException failure) {
        return failure.diagnostics().get(0).remedy().toString();
    }

    /** A run that holds the lock until it is told to go on. */
    private CompletableFuture<Report> held(CountDownLatch started, CountDownLatch goOn) throws InterruptedException {
        KedgeListener stop = new KedgeListener() {
            @Override
            public void phaseStarted(RevisionHeader revision, Phase phase) {
                started.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        CompletableFuture<Report> run =
                Application.start(() -> kedge(one).listener(stop).upgrade());
        started.await();
        return run;
    }

    @Test
    @Tag("way-out:KDG502")
    void whoeverHoldsTheLockIsFound() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Report> holder = held(new CountDownLatch(1), goOn);
        KedgeException refused = Expect.failure(
                DatabaseCode.LOCK_HELD,
                () -> kedge(one).lockTimeout(Duration.ZERO).upgrade());
        List<String> statements = statements(wayOut(refused));
        assertThat(statements).hasSize(2);
        assertThat(server.query(statements.get(0))).singleElement().asString().startsWith("idle");
        goOn.countDown();
        assertThat(holder.join().ran()).hasSize(1);
        assertThat(kedge(one).upgrade().isNoop()).isTrue();
    }

    @Test
    @Tag("way-out:KDG502")
    void whoeverHoldsTheLockAndIsLeftOverIsEnded() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Report> holder = held(new CountDownLatch(1), goOn);
        KedgeException refused = Expect.failure(
                DatabaseCode.LOCK_HELD,
                () -> kedge(one).lockTimeout(Duration.ZERO).upgrade());
        assertThat(server.query(statements(wayOut(refused)).get(1))).containsExactly("t");
        goOn.countDown();
        assertThatThrownBy(holder::join).hasRootCauseInstanceOf(SQLException.class);
        assertThat(kedge(one).upgrade().ran()).hasSize(1);
    }

    /** What can be pasted from each line of a way out into psql. */
    private static List<String> statements(String wayOut) {
        return wayOut.lines()
                .filter(line -> line.contains("SELECT "))
                .map(line -> line.substring(line.indexOf("SELECT ")))
                .toList();
    }

    @Test
    @Tag("way-out:KDG522")
    void aRunThatWasInterruptedIsRunAgain() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Report> holder = held(new CountDownLatch(1), goOn);
        Thread.currentThread().interrupt();
        Expect.failure(DatabaseCode.RUN_CANCELLED, kedge(one)::upgrade);
        assertThat(Thread.interrupted()).isTrue();
        goOn.countDown();
        holder.join();
        assertThat(kedge(one).upgrade().isNoop()).isTrue();
    }

    @Test
    @Tag("way-out:KDG504")
    @Tag("way-out:KDG510")
    void sqlIsPackagedAgain() {
        assertThat(wayOut(Expect.failure(DatabaseCode.SQL_EDITED, kedge(one.packaged(CREATE + " "))::upgrade)))
                .contains("mvn clean package");
        assertThat(wayOut(Expect.failure(DatabaseCode.SQL_MISSING, kedge(one.packaged(null))::upgrade)))
                .contains("src/main/resources/kedge");
        assertThat(kedge(one.packaged(CREATE)).upgrade().ran()).hasSize(1);
    }

    @Test
    @Tag("way-out:KDG505")
    @Tag("way-out:KDG520")
    void theBuildThatKnowsARevisionIsDeployedOrTakesItBack() {
        MemoryMigrations breaking = one.revision("bbb2", List.of("aaa1"), false, MORE, LESS);
        kedge(breaking).upgrade();
        assertThat(wayOut(Expect.failure(DatabaseCode.UNKNOWN_REVISION_APPLIED, kedge(one)::upgrade)))
                .contains("Deploy the build that applied it, or downgrade the database with that build");
        assertThat(wayOut(Expect.failure(
                        DatabaseCode.UNKNOWN_REVISION_ABOVE, () -> kedge(one).downgradeTo("base"))))
                .contains("Downgrade with the build that applied it");
        assertThat(kedge(breaking).upgrade().isNoop()).isTrue();
        kedge(breaking).downgradeTo("aaa1");
        assertThat(kedge(one).upgrade().isNoop()).isTrue();
        assertThat(kedge(one).downgradeTo("base").ran()).hasSize(1);
    }

    /** What "a later Kedge" is to this one, this one is to the ledger's older shape: nothing else reads a later one yet. */
    @Test
    @Tag("way-out:KDG507")
    void theKedgeThatALedgerNeedsIsTheOneThatItNames() {
        kedge(one).upgrade();
        server.execute("UPDATE " + schema + ".kedge_state SET format = format + 1, needs = '9.7'");
        assertThat(wayOut(Expect.failure(DatabaseCode.LEDGER_TOO_NEW, kedge(one)::upgrade)))
                .isEqualTo("This needs Kedge 9.7 or later.");
        server.execute("UPDATE " + schema + ".kedge_state SET format = format - 1");
        assertThat(kedge(one).upgrade().isNoop()).isTrue();
    }

    @Test
    @Tag("way-out:KDG508")
    void aRunThatWasOvertakenIsRunAgain() {
        KedgeListener overtaker = new KedgeListener() {
            @Override
            public void revisionStarted(RevisionHeader revision, Direction direction) {
                server.execute("UPDATE " + schema + ".kedge_state SET fence = fence + 1");
            }
        };
        Expect.failure(DatabaseCode.FENCED, () -> kedge(one).listener(overtaker).upgrade());
        assertThat(kedge(one).upgrade().ran()).hasSize(1);
    }

    @Test
    @Tag("way-out:KDG509")
    void aServerIsUpgraded() {
        Majors.requireSeveral();
        int newest = Server.newest().major();
        MemoryMigrations demanding = one.minimumServer(newest);
        Kedge old = Kedge.on(Server.outermost().get(0).source()).with(demanding);
        assertThat(wayOut(Expect.failure(DatabaseCode.SERVER_TOO_OLD, old::upgrade)))
                .contains("PostgreSQL " + newest + " or later");
        assertThat(kedge(demanding).upgrade().ran()).hasSize(1);
    }

    @Test
    @Tag("way-out:KDG511")
    void aBuildOfOnePieceIsMade() {
        KedgeException refused = Expect.failure(DatabaseCode.BUILD_INCONSISTENT, () -> kedge(new Disagreeing(one)));
        assertThat(wayOut(refused)).contains("mvn clean package");
        assertThat(kedge(one).upgrade().ran()).hasSize(1);
    }

    /** Revisions whose model and snapshot were compiled at different times. */
    private static final class Disagreeing extends ForwardingMigrations {
        Disagreeing(Migrations migrations) {
            super(migrations);
        }

        @Override
        public Optional<String> inconsistency() {
            return Optional.of("the snapshot is another");
        }
    }

    @Test
    @Tag("way-out:KDG512")
    void aRevisionRepairsWhatAnotherCannotTakeBack() {
        MemoryMigrations none = MemoryMigrations.in(schema).then("aaa1", CREATE, "");
        kedge(none).upgrade();
        assertThat(wayOut(Expect.failure(
                        DatabaseCode.IRREVERSIBLE, () -> kedge(none).downgradeTo("base"))))
                .contains("write a revision that corrects it");
        kedge(none.then("bbb2", DROP)).upgrade();
        assertThat(server.catalog(schema)).isEmpty();
    }

    @Test
    @Tag("way-out:KDG519")
    void theTransactionsThatHoldLocksAreEnded() throws SQLException {
        kedge(one).upgrade();
        Kedge impatient = kedge(two).tableLockTimeout(Duration.ofMillis(10)).tableLockPatience(Duration.ofMillis(1200));
        try (Connection reader = server.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SELECT * FROM " + schema + ".prices");
            String wayOut = wayOut(Expect.failure(DatabaseCode.LOCK_NOT_GRANTED, impatient::upgrade));
            assertThat(statements(wayOut)).hasSize(1);
            assertThat(server.query(statements(wayOut).get(0))).containsExactly("t");
        }
        assertThat(impatient.upgrade().ran()).hasSize(1);
    }

    @Test
    @Tag("way-out:KDG575")
    void aDatabaseInTheMiddleOfASquashIsUpgradedByABuildThatHasItAll() {
        MemoryMigrations squash = two.squash("sss3", 0, 2, CREATE + "\n" + MORE.replace("phase 1", "phase 2"), DROP);
        kedge(one).upgrade();
        assertThat(wayOut(Expect.failure(DatabaseCode.SQUASH_IN_THE_MIDDLE, kedge(squash.finished("sss3"))::upgrade)))
                .contains("Upgrade it with a build that still has them, then run this again");
        kedge(two).upgrade();
        assertThat(kedge(squash.finished("sss3")).upgrade().isNoop()).isTrue();
    }

    @Test
    @Tag("way-out:KDG576")
    void aSquashThatStoppedIsFinished() {
        String bad = CREATE + "\n-- phase 2 [tx]: fails\nALTER TABLE nowhere ADD a int;\n";
        String good = bad.replace("nowhere", "prices");
        MemoryMigrations broken = two.squash("sss3", 0, 2, bad, DROP);
        Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge(broken)::upgrade);
        assertThat(wayOut(Expect.failure(
                        DatabaseCode.SQUASH_HALF_DONE, () -> kedge(broken).downgradeTo("base"))))
                .matches("Fix revisions/\\w+/up.sql and run: kedge upgrade");
        assertThat(kedge(two.squash("sss3", 0, 2, good, DROP)).upgrade().ran()).hasSize(1);
    }
}

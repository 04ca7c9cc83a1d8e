package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.Kedge;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.postgres.OnServers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** Wherever a database stands, it ends where one without a squash does, and every build agrees on what its ledger says. */
@ParameterizedClass
@OnServers
class SquashTest {
    private static final int RUN = 3;

    @Parameter
    Server server;

    private final String schema = Server.freshSchema();

    /** Three revisions that a squash stands for, and one on top of them. */
    private MemoryMigrations old() {
        return MemoryMigrations.in(schema)
                .then(
                        "aaa1",
                        "-- phase 1 [tx]: a\nCREATE TABLE a (id bigint);\n",
                        "-- phase 1 [tx]: a\nDROP TABLE a;\n")
                .then(
                        "bbb2",
                        "-- phase 1 [tx]: b\nALTER TABLE a ADD n text;\n",
                        "-- phase 1 [tx]: b\nALTER TABLE a DROP n;\n")
                .then("ccc3", """
                        -- phase 1 [alone]: c
                        -- done when: SELECT to_regclass('c') IS NOT NULL
                        CREATE INDEX CONCURRENTLY c ON a (n);
                        """, """
                        -- phase 1 [tx]: c
                        DROP INDEX c;
                        """)
                .then(
                        "ddd4",
                        "-- phase 1 [tx]: d\nCREATE TABLE d (id bigint);\n",
                        "-- phase 1 [tx]: d\nDROP TABLE d;\n");
    }

    private MemoryMigrations squashed() {
        return old().squash("sss5", 0, RUN, """
                        -- phase 1 [tx]: a
                        CREATE TABLE a (id bigint, n text);

                        -- phase 2 [alone]: c
                        -- done when: SELECT to_regclass('c') IS NOT NULL
                        CREATE INDEX c ON a (n);
                        """, """
                        -- phase 1 [tx]: c
                        DROP INDEX c;

                        -- phase 2 [tx]: a
                        DROP TABLE a;
                        """);
    }

    private MemoryMigrations finished() {
        return squashed().finished("sss5");
    }

    private Kedge kedge(MemoryMigrations migrations) {
        return Kedge.on(server.pooled()).with(migrations);
    }

    private List<String> ran(Report report) {
        return report.ran().stream().map(one -> one.revision().id()).toList();
    }

    private static List<String> ids(List<RevisionHeader> revisions) {
        return revisions.stream().map(RevisionHeader::id).toList();
    }

    /** What no build may tell one way from the other by. */
    private List<String> state() {
        List<String> state = new ArrayList<>(server.catalog(schema));
        state.addAll(server.query("SELECT heads, digest FROM " + schema + ".kedge_state"));
        state.addAll(server.query("SELECT revision, checksum, compatible FROM (SELECT DISTINCT ON (revision) * FROM "
                + schema + ".kedge_history ORDER BY revision, id DESC) h WHERE direction IN ('up', 'stamp')"
                + " ORDER BY 1"));
        state.replaceAll(line -> line.replace(schema + ".", ""));
        return state;
    }

    private List<String> expected() {
        kedge(old()).upgrade();
        List<String> expected = state();
        assertThat(expected).hasSizeGreaterThan(8).anyMatch(line -> line.startsWith("{ddd4} "));
        server.execute("DROP SCHEMA " + schema + " CASCADE");
        return expected;
    }

    @Test
    void anEmptyDatabaseRunsTheSquashOnly() {
        List<String> expected = expected();
        assertThat(ids(kedge(squashed()).status().pending())).containsExactly("sss5", "ddd4");
        assertThat(ran(kedge(squashed()).upgrade())).containsExactly("sss5", "ddd4");
        assertThat(state()).isEqualTo(expected);
        for (MemoryMigrations build : List.of(old(), squashed(), finished())) {
            assertThat(kedge(build).upgrade().isNoop()).isTrue();
            assertThat(kedge(build).status().isUpToDate()).isTrue();
        }
        assertThat(ran(kedge(old()).downgradeTo("base"))).containsExactly("ddd4", "ccc3", "bbb2", "aaa1");
        assertThat(server.catalog(schema)).isEmpty();
    }

    @Test
    void aDatabaseInTheMiddleGoesTheOldWay() {
        List<String> expected = expected();
        for (int done = 1; done <= RUN; done++) {
            kedge(old().first(done)).upgrade();
            assertThat(ran(kedge(squashed()).upgrade()))
                    .isEqualTo(ids(old().headers()).subList(done, RUN + 1));
            assertThat(state()).isEqualTo(expected);
            assertThat(kedge(finished()).upgrade().isNoop()).isTrue();
            assertThat(ran(kedge(finished()).downgradeTo("base"))).containsExactly("ddd4", "sss5");
            assertThat(server.catalog(schema)).isEmpty();
            assertThat(kedge(old()).status().applied()).isEmpty();
        }
    }

    @Test
    void aTargetWithinTheRunGoesTheOldWay() {
        assertThat(ran(kedge(squashed()).upgradeTo("bbb2"))).containsExactly("aaa1", "bbb2");
        assertThat(ran(kedge(squashed()).upgradeTo("sss5"))).containsExactly("ccc3");
        assertThat(kedge(squashed()).current().heads()).containsExactly("ccc3");
        assertThat(kedge(finished()).current().heads()).containsExactly("sss5");
        assertThat(ran(kedge(squashed()).downgradeTo("base"))).containsExactly("ccc3", "bbb2", "aaa1");
        assertThat(ran(kedge(squashed()).upgradeTo("ccc3"))).containsExactly("sss5");
    }

    @Test
    void withoutTheOldRevisionsTheMiddleIsRefused() {
        kedge(old().first(2)).upgrade();
        assertThatThrownBy(kedge(finished())::upgrade)
                .hasMessageContaining("KDG575")
                .hasMessageContaining("2 of the 3")
                .hasMessageContaining("'*_aaa1_*'");
        assertThatThrownBy(kedge(finished())::status).hasMessageContaining("KDG575");
        assertThat(kedge(finished()).purgeAndStamp("sss5").heads()).containsExactly("sss5");
        assertThat(kedge(old().first(RUN)).upgrade().isNoop()).isTrue();
    }

    @Test
    void stampsAreWhatOlderBuildsKnow() {
        assertThat(ids(kedge(finished()).stamp("sss5").added())).containsExactly("sss5");
        assertThat(kedge(old()).status().applied()).hasSize(RUN);
        assertThat(kedge(old()).current().heads()).containsExactly("ccc3");
        assertThat(kedge(finished()).stamp("base").removed()).containsExactly("sss5");
        assertThat(kedge(old()).status().applied()).isEmpty();
        assertThat(ids(kedge(squashed()).stamp("sss5").added())).containsExactly("aaa1", "bbb2", "ccc3");
    }

    @Test
    void anEditedRevisionIsFoundBehindTheSquash() {
        kedge(MemoryMigrations.in(schema)
                        .then("aaa1", "-- phase 1 [tx]: a\nCREATE TABLE a (id integer);\n")
                        .then("bbb2", "")
                        .then("ccc3", ""))
                .upgrade();
        assertThatThrownBy(kedge(finished())::upgrade)
                .hasMessageContaining("KDG503")
                .hasMessageContaining("other SQL for the revisions that it stands for");
    }

    @Test
    void aSquashThatIsKilledAnywhereIsFinishedByTheNext() {
        List<String> expected = expected();
        boolean halfDone = false;
        for (int n = 1; ; n++) {
            server.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            Sources.Kill kill = new Sources.Kill(server, Sources.Moment.AFTER, n);
            try {
                Kedge.on(kill.source()).with(squashed()).upgrade();
            } catch (KedgeException e) {
                assertThat(kill.hasStruck()).as(e.getMessage()).isTrue();
            }
            if (!kill.hasStruck()) {
                assertThat(n).isGreaterThan(10);
                assertThat(halfDone).isTrue();
                return;
            }
            if (kedge(squashed()).status().halfDone("sss5").isPresent()) {
                halfDone = true;
                assertThatThrownBy(kedge(old())::upgrade).hasMessageContaining("KDG505");
                assertThatThrownBy(() -> kedge(squashed()).downgradeTo("base")).hasMessageContaining("KDG576");
                assertThatThrownBy(() -> kedge(squashed()).upgradeTo("aaa1")).hasMessageContaining("KDG576");
            }
            kedge(n % 2 == 0 ? squashed() : finished()).upgrade();
            // a run that dies after its work has no time to write the digest; the next one that does anything does
            kedge(squashed()).downgradeTo("ccc3");
            kedge(squashed()).upgrade();
            assertThat(state()).as("killed after statement %d", n).isEqualTo(expected);
        }
    }

    @Test
    void aDowngradeThatIsKilledAnywhereIsFinishedByTheNext() {
        boolean halfDone = false;
        for (int n = 1; ; n++) {
            server.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            kedge(old()).upgrade();
            Sources.Kill kill = new Sources.Kill(server, Sources.Moment.AFTER, n);
            try {
                Kedge.on(kill.source()).with(finished()).downgradeTo("base");
            } catch (KedgeException e) {
                assertThat(kill.hasStruck()).as(e.getMessage()).isTrue();
            }
            if (!kill.hasStruck()) {
                assertThat(halfDone).isTrue();
                return;
            }
            if (kedge(finished()).status().halfDone("sss5").isPresent()) {
                halfDone = true;
                assertThatThrownBy(kedge(old())::upgrade).hasMessageContaining("KDG505");
                assertThatThrownBy(kedge(squashed())::upgrade).hasMessageContaining("KDG576");
                assertThatThrownBy(() -> kedge(squashed()).downgradeTo("base")).hasMessageContaining("KDG576");
            }
            kedge(finished()).downgradeTo("base");
            assertThat(server.catalog(schema)).isEmpty();
            assertThat(kedge(old()).status().applied()).isEmpty();
        }
    }
}

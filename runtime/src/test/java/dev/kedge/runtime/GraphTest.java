package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.RevisionCode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.postgres.OnServers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** Branches, merges and stamps on a real server. */
@ParameterizedClass
@OnServers
class GraphTest {
    private static final String UP = """
            -- phase 1 [tx]: create
            CREATE TABLE %1$s (id bigint);

            -- phase 2 [tx]: comment
            COMMENT ON TABLE %1$s IS 'x';
            """;
    private static final String DOWN = "-- phase 1 [tx]: drop\nDROP TABLE %1$s;\n";

    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations root = add(MemoryMigrations.in(schema), "aaa1");
    private final MemoryMigrations left = add(root, "bbb2", "aaa1");
    private final MemoryMigrations right = add(root, "ccc3", "aaa1");
    private final MemoryMigrations both = add(left, "ccc3", "aaa1");
    private final MemoryMigrations merged = both.revision("ddd4", List.of("bbb2", "ccc3"), true, "", "");

    private static MemoryMigrations add(MemoryMigrations to, String id, String... parents) {
        return to.revision(id, List.of(parents), true, UP.formatted(id), DOWN.formatted(id));
    }

    private Kedge kedge(MemoryMigrations migrations) {
        return Kedge.on(server.source()).with(migrations).application("market 1.4");
    }

    private static List<String> ran(Report report) {
        return report.ran().stream().map(r -> r.revision().id()).toList();
    }

    private static List<String> ids(List<RevisionHeader> revisions) {
        return revisions.stream().map(RevisionHeader::id).toList();
    }

    /** A downgrade to no target would revert everything. */
    @Test
    void noTargetIsRefusedAndChangesNothing() {
        kedge(left).upgrade();
        Kedge kedge = kedge(left);
        for (Runnable call : List.<Runnable>of(
                () -> kedge.run(Direction.DOWN, List.of()),
                () -> kedge.preview(Direction.DOWN, List.of()),
                () -> kedge.stamp(List.of()),
                () -> kedge.previewStamp(List.of()),
                () -> kedge.purgeAndStamp(List.of()),
                () -> kedge.previewPurgeAndStamp(List.of()))) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no target");
        }
        assertThat(kedge.current().heads()).containsExactly("bbb2");
    }

    @Test
    void twoBuildsOfTwoBranchesAndThenTheirMerge() {
        assertThat(ran(kedge(left).upgrade())).containsExactly("aaa1", "bbb2");
        assertThat(ran(kedge(right).upgrade())).containsExactly("ccc3");
        assertThat(kedge(both).current().heads()).containsExactly("bbb2", "ccc3");
        Expect.failure(DatabaseCode.SEVERAL_CURRENT, () -> kedge(both).downgradeTo("-1"));
        assertThat(ran(kedge(merged).upgrade())).containsExactly("ddd4");
        assertThat(kedge(merged).current().heads()).containsExactly("ddd4");
        Expect.failure(DatabaseCode.MERGE_AMBIGUOUS, () -> kedge(merged).downgradeTo("-1"));
        assertThat(ran(kedge(merged).downgradeTo("bbb2", "ccc3"))).containsExactly("ddd4");
        Report nothing = kedge(merged).downgradeTo("bbb2");
        assertThat(ran(nothing)).isEmpty();
        assertThat(ids(nothing.beside())).containsExactly("ccc3");
        assertThat(ids(kedge(merged).previewDowngrade("bbb2").beside())).containsExactly("ccc3");
        assertThat(ran(kedge(merged).downgradeTo("base", "bbb2"))).containsExactly("ccc3");
        assertThat(kedge(merged).current().heads()).containsExactly("bbb2");
        Report further = kedge(merged).upgradeTo("aaa1");
        assertThat(further.isNoop()).isTrue();
        assertThat(ids(further.beside())).containsExactly("bbb2");
        assertThat(Expect.failure(
                        DatabaseCode.TARGET_OTHER_BRANCH, () -> kedge(merged).downgradeTo("ccc3")))
                .hasMessageContaining("kedge.downgradeTo(\"aaa1\")");
        assertThat(ran(kedge(merged).upgrade())).containsExactly("ccc3", "ddd4");
        assertThat(ran(kedge(merged).downgradeTo("base"))).containsExactly("ddd4", "ccc3", "bbb2", "aaa1");
        assertThat(kedge(merged).current().heads()).isEmpty();
    }

    @Test
    void aDowngradeLeavesTheOtherBranch() {
        MemoryMigrations longer = add(add(both, "bbb3", "bbb2"), "ccc4", "ccc3");
        kedge(longer).upgrade();
        Report report = kedge(longer).downgradeTo("bbb2");
        assertThat(ran(report)).containsExactly("bbb3");
        assertThat(ids(report.beside())).containsExactly("ccc4");
        assertThat(kedge(longer).current().heads()).containsExactlyInAnyOrder("bbb2", "ccc4");
        assertThat(kedge(longer).downgradeTo("ccc4").isNoop()).isTrue();
        assertThat(ran(kedge(longer).downgradeTo("aaa1", "ccc3"))).containsExactly("ccc4", "bbb2");
        assertThat(kedge(longer).current().heads()).containsExactly("ccc3");
    }

    @Test
    void aRevisionThatWasMergedInBelowIsRunAndIsNoHead() {
        MemoryMigrations before = add(left, "eee5", "bbb2");
        kedge(before).upgrade();
        MemoryMigrations after = add(add(right, "bbb2", "ccc3"), "eee5", "bbb2");
        assertThat(ids(kedge(after).status().pending())).containsExactly("ccc3");
        assertThat(ran(kedge(after).upgrade())).containsExactly("ccc3");
        assertThat(kedge(after).current().heads()).containsExactly("eee5");
        assertThat(kedge(after).upgrade().isNoop()).isTrue();
        assertThat(ran(kedge(after).downgradeTo("aaa1"))).containsExactly("eee5", "bbb2", "ccc3");
        assertThat(kedge(after).current().heads()).containsExactly("aaa1");
    }

    @Test
    void whatStandsAboveAGapIsTakenBackToWhatStandsBelow() {
        kedge(left).upgrade();
        MemoryMigrations after = add(add(right, "ddd4", "ccc3"), "bbb2", "ddd4");
        assertThat(ids(kedge(after).status().pending())).containsExactly("ccc3", "ddd4");
        assertThat(kedge(after).upgradeTo("ccc3").ran()).hasSize(1);
        assertThat(kedge(after).current().heads()).containsExactly("bbb2");
        assertThat(ran(kedge(after).downgradeTo("ccc3"))).containsExactly("bbb2");
        assertThat(kedge(after).current().heads()).containsExactly("ccc3");
        assertThat(ran(kedge(after).upgrade())).containsExactly("ddd4", "bbb2");
    }

    @Test
    void aStampIsRecordedAndRunsNothing() {
        Stamped stamped = kedge(merged).stamp("heads");
        assertThat(ids(stamped.added())).containsExactly("aaa1", "bbb2", "ccc3", "ddd4");
        assertThat(stamped.heads()).containsExactly("ddd4");
        assertThat(server.catalog(schema)).isEmpty();
        assertThat(kedge(merged).status().isUpToDate()).isTrue();
        assertThat(kedge(merged).upgrade().isNoop()).isTrue();
        assertThat(server.value("SELECT digest <> '' FROM " + schema + ".kedge_state"))
                .isEqualTo("t");
        assertThat(kedge(merged).stamp("head").isNoop()).isTrue();
        assertThat(kedge(merged).stamp("bbb2", "ccc3").removed()).containsExactly("ddd4");
        assertThat(kedge(merged).current().heads()).containsExactly("bbb2", "ccc3");
        assertThat(kedge(merged).stamp("base").removed()).containsExactly("ccc3", "bbb2", "aaa1");
        assertThat(kedge(merged).history()).last().satisfies(row -> {
            assertThat(row.direction()).isEqualTo(RowDirection.UNSTAMP);
            assertThat(row.revision()).isEqualTo("aaa1");
            assertThat(row.steps()).isEqualTo("stamp base");
            assertThat(row.who()).isEqualTo("postgres");
            assertThat(row.application()).isEqualTo("market 1.4");
            assertThat(row.finished()).isPresent();
        });
        assertThat(ran(kedge(merged).upgrade())).hasSize(4);
    }

    @Test
    void aStampChangesNothingWhereItsTargetIsWrong() {
        Expect.failure(RevisionCode.REVISION_UNKNOWN, () -> kedge(merged).stamp("nowhere"));
        assertThat(server.query("SELECT 1 FROM pg_namespace WHERE nspname = '" + schema + "'"))
                .isEmpty();
        Expect.failure(RevisionCode.HEAD_AMBIGUOUS, () -> kedge(both).stamp("head"));
    }

    @Test
    void allThatIsUnknownIsNamedAtOnceAndInOrder() {
        kedge(merged).upgrade();
        assertThat(Expect.failure(
                        DatabaseCode.STAMP_OVER_UNKNOWN, () -> kedge(right).stamp("head")))
                .hasMessageContaining("has revisions bbb2, ddd4,");
    }

    @Test
    void aPurgeForgetsWhatThisBuildDoesNotKnow() {
        kedge(left).upgrade();
        assertThat(Expect.failure(
                        DatabaseCode.STAMP_OVER_UNKNOWN, () -> kedge(right).stamp("head")))
                .hasMessageContaining("has revision bbb2,")
                .hasMessageContaining("kedge.purgeAndStamp(\"head\")");
        Stamped stamped = kedge(right).purgeAndStamp("aaa1");
        assertThat(stamped.removed()).containsExactly("bbb2");
        assertThat(kedge(right).status().unknown()).isEmpty();
        assertThat(ran(kedge(right).upgrade())).containsExactly("ccc3");
        assertThat(kedge(left).history()).extracting(HistoryRow::revision).contains("bbb2");
    }

    @Test
    void aPurgeTakesAnEditedRevisionAsItIsNow() {
        kedge(root).upgrade();
        MemoryMigrations edited = MemoryMigrations.in(schema).then("aaa1", UP.formatted("other"), DOWN);
        Expect.failure(DatabaseCode.REVISION_EDITED, () -> kedge(edited).stamp("head"));
        assertThat(ids(kedge(edited).purgeAndStamp("head").added())).containsExactly("aaa1");
        assertThat(kedge(edited).status().isUpToDate()).isTrue();
    }

    @Test
    void aStampSettlesWhatStoppedHalfWay() {
        MemoryMigrations broken = root.revision(
                "bbb2",
                List.of("aaa1"),
                true,
                "-- phase 1 [tx]: a\nSELECT 1;\n\n-- phase 2 [tx]: b\nSELECT 1 / 0;\n",
                DOWN);
        Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge(broken)::upgrade);
        assertThat(kedge(broken).status().halfDone()).hasSize(1);
        assertThat(ids(kedge(broken).stamp("bbb2").added())).containsExactly("bbb2");
        assertThat(kedge(broken).status().isUpToDate()).isTrue();
    }

    @Test
    void anEditIsToldByItsPart() {
        kedge(root).upgrade();
        String up = UP.formatted("aaa1");
        String down = DOWN.formatted("aaa1");
        assertThat(changes(up.replace("'x'", "'y'"), down)).containsExactly("the SQL of up.sql phase 2");
        assertThat(changes(up.replace(": create", ": make"), down))
                .containsExactly("the steps of phase 1 were \"create\" and are \"make\"");
        assertThat(changes(up.substring(0, up.indexOf("-- phase 2")), down)).containsExactly("up.sql phase 2 is gone");
        assertThat(changes(up + "\n-- phase 3 [tx]: more\nSELECT 1;\n", down)).containsExactly("up.sql phase 3 is new");
        assertThat(changes(up, down + "-- more\n")).singleElement().asString().contains("down.sql");
        MemoryMigrations edited = MemoryMigrations.in(schema).then("aaa1", up.replace("'x'", "'y'"), down);
        assertThat(Expect.failure(DatabaseCode.REVISION_EDITED, kedge(edited)::upgrade))
                .hasMessageContaining("the SQL of up.sql phase 2")
                .hasMessageContaining("git log -p");
    }

    private List<String> changes(String up, String down) {
        MemoryMigrations edited = MemoryMigrations.in(schema).then("aaa1", up, down);
        List<Status.Edited> all = kedge(edited).status().edited();
        assertThat(all).hasSize(1);
        return all.get(0).changes();
    }

    @Test
    void aStoppedDowngradeIsFinishedWithoutTouchingOtherBranches() {
        MemoryMigrations broken = add(
                root.revision(
                        "bbb2",
                        List.of("aaa1"),
                        true,
                        UP.formatted("bbb2"),
                        DOWN.formatted("bbb2") + "\n-- phase 2 [tx]: fails\nSELECT 1 / 0;\n"),
                "ccc3",
                "aaa1");
        kedge(broken).upgrade();
        Expect.failure(DatabaseCode.STATEMENT_FAILED, () -> kedge(broken).downgradeTo("aaa1", "ccc3"));
        assertThat(Expect.failure(DatabaseCode.PHASE_HALF_DONE, kedge(broken)::upgrade))
                .hasMessageContaining("kedge.downgradeTo(\"ccc3\", \"aaa1\")");
    }

    @Test
    void aStoppedDowngradeOfARootIsFinishedWithoutTouchingOtherRoots() {
        String down = DOWN.formatted("bbb2") + "\n-- phase 2 [tx]: fails\nSELECT 1 / 0;\n";
        MemoryMigrations broken = root.revision("bbb2", List.of(), true, UP.formatted("bbb2"), down);
        kedge(broken).upgrade();
        Expect.failure(DatabaseCode.STATEMENT_FAILED, () -> kedge(broken).downgradeTo("base", "aaa1"));
        assertThat(Expect.failure(DatabaseCode.PHASE_HALF_DONE, kedge(broken)::upgrade))
                .hasMessageContaining("kedge.downgradeTo(\"base\", \"aaa1\")");
        MemoryMigrations repaired = root.revision(
                "bbb2", List.of(), true, UP.formatted("bbb2"), down.replace("SELECT 1 / 0;", "SELECT 1;"));
        assertThat(ran(kedge(repaired).downgradeTo("base", "aaa1"))).containsExactly("bbb2");
        assertThat(kedge(repaired).current().heads()).containsExactly("aaa1");
    }
}

package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Direction;
import dev.kedge.files.accept.Discard;
import dev.kedge.files.decision.DecisionOptions;
import dev.kedge.files.squash.FinishedSquash;
import dev.kedge.files.squash.Squash;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SquashTest {
    private static final List<String> NOTE =
            Project.with(Project.STOCK, "{'column':'note','of':'stock','position':3,'type':'text','nullable':true}");
    private static final List<String> COUNT =
            Project.with(NOTE, "{'column':'n','of':'stock','position':4,'type':'bigint','nullable':true}");
    private static final List<String> MORE =
            Project.with(COUNT, "{'column':'m','of':'stock','position':5,'type':'bigint','nullable':true}");

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of("."));

    @BeforeEach
    void threeRevisions() {
        project = new Project(folder);
        project.accept("Create stock", Project.STOCK).get();
        project.accept("Add note", NOTE).get();
        project.accept("Add n", COUNT).get();
    }

    private Outcome<Squash.Result> squash(String range, boolean dropDataSteps) {
        return Squash.run(new Squash.Request(
                project.directory(),
                range,
                Optional.empty(),
                dropDataSteps,
                false,
                Instant.parse("2026-01-02T03:04:05Z")));
    }

    /** The id in the name of a folder. */
    private static String id(String folder) {
        return folder.split("_", -1)[2];
    }

    private Committed committed() {
        return Committed.read(project.directory()).get();
    }

    @Test
    void fromTheFirstRevisionItCreatesWhatIsThereAtTheEnd() {
        Squash.Result result = squash(":base+2", false).get();
        assertThat(result.replaced()).hasSize(2);
        assertThat(result.revision().content().up()).hasSize(1);
        assertThat(result.revision().content().message()).isEqualTo("Squash 2 revisions");
        String sql = project.files().get("revisions/" + result.revision().folder() + "/up.sql");
        assertThat(sql).contains("CREATE TABLE stock", "note text").doesNotContain("ALTER", "n bigint");
        assertThat(committed().history()).hasSize(3);
        assertThat(committed().squashes()).hasSize(1);
    }

    @Test
    void aDryRunWritesNothing() {
        var before = project.files();
        Squash.Request request =
                new Squash.Request(project.directory(), ":head", Optional.of("Old things"), false, true, Instant.EPOCH);
        assertThat(Squash.run(request).get().revision().content().message()).isEqualTo("Old things");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void elsewhereItIsTheStepsAndTheSqlOfTheRunWithWhatWasWrittenByHand() {
        project.edit(project.revision(3) + "/up.sql", sql -> sql.replace("ADD COLUMN", "ADD COLUMN IF NOT EXISTS"));
        Squash.Result result = squash("base+2:base+3", false).get();
        assertThat(result.revision().content().up()).hasSize(2);
        CommittedRevision written =
                committed().find(result.revision().content().revision()).orElseThrow();
        assertThat(written.upSql()).contains("-- phase 1 [tx] steps 1", "-- phase 2 [tx] steps 2", "IF NOT EXISTS");
        assertThat(written.downSql().indexOf("DROP COLUMN n;"))
                .isPositive()
                .isLessThan(written.downSql().indexOf("DROP COLUMN note"));
        assertThat(written.handWritten(Direction.UP)).containsExactly(2);
        assertThat(written.handWritten(Direction.DOWN)).isEmpty();
    }

    @Test
    @Tag("way-out:KDG574")
    void handworkIsNotLeftOutUnasked() {
        project.edit(project.revision(2) + "/up.sql", sql -> sql.replace("ADD COLUMN", "ADD COLUMN IF NOT EXISTS"));
        Outcome<Squash.Result> refused = squash(":head", false);
        assertThat(project.said(refused)).containsExactly("KDG574 " + project.revision(2));
        assertThat(refused.diagnostics().get(0).message().toString())
                .contains("phase 1 of up.sql: add column stock.note");
        assertThat(squash(":head", true).isPresent()).isTrue();
    }

    @Test
    void aRunIsALine() {
        assertThat(project.said(squash("base+2:base+2", false))).containsExactly("KDG572");
        assertThat(project.said(squash("base:base", false))).containsExactly("KDG572");
        assertThat(project.said(squash("head:base+1", false))).containsExactly("KDG526");
        squash(":base+2", false).get();
        assertThat(project.said(squash("base+2:base+3", false))).containsExactly("KDG573");
    }

    @Test
    void whatASquashStandsForStaysAsItIs() {
        squash(":head", false).get();
        assertThat(project.said(Discard.run(project.directory()))).containsExactly("KDG573");
        assertThat(project.said(project.accept(project.compile(MORE), "", DecisionOptions.NONE, true)))
                .containsExactly("KDG573");
        project.edit(project.revision(2) + "/up.sql", sql -> sql.replace("ADD COLUMN", "ADD COLUMN IF NOT EXISTS"));
        assertThat(Committed.read(project.directory()).diagnostics())
                .singleElement()
                .asString()
                .contains("KDG577", "was edited since");
    }

    @Test
    void itsStepsAreReplayedAtEveryReading() {
        Squash.Result result = squash(":base+2", false).get();
        project.edit(
                "revisions/" + result.revision().folder() + "/revision.json",
                json -> json.replace(
                        "\"name\":\"note\",\"position\":3,\"type\":\"text\"",
                        "\"name\":\"note\",\"position\":3,\"type\":\"xml\""));
        assertThat(Committed.read(project.directory()).diagnostics())
                .singleElement()
                .asString()
                .contains("KDG577", "another schema");
    }

    @Test
    void theFinishedOneTakesTheirPlaceAndIsBuiltOn() {
        squash(":base+2", false).get();
        project.accept("Add m", MORE).get();
        String digest = committed().digest();
        assertThat(project.said(FinishedSquash.run(project.directory(), "zzz", false, false)))
                .containsExactly("KDG578");
        FinishedSquash finished = FinishedSquash.run(
                        project.directory(),
                        committed().squashes().keySet().iterator().next(),
                        false,
                        false)
                .get();
        assertThat(finished.gone()).hasSize(2);
        assertThat(committed().history()).hasSize(3);
        assertThat(committed().digest()).isEqualTo(digest);
        project.accept(
                        "Add o",
                        Project.with(MORE, "{'column':'o','of':'stock','position':6,'type':'text','nullable':true}"))
                .get();
        assertThat(committed().history()).hasSize(4);
        assertThat(project.said(squash(":" + finished.squash().id(), false))).containsExactly("KDG572");
        assertThat(squash(":base+2", false).get().revision().content().replaces())
                .hasSize(3);
    }

    @Test
    void aDryRunOfTheEndDeletesNothing() {
        String id = squash(":base+2", false).get().revision().content().revision();
        SortedMap<String, String> before = project.files();
        assertThat(FinishedSquash.run(project.directory(), id, false, true)
                        .get()
                        .gone())
                .hasSize(2);
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void whatABranchBuildsOnInTheMiddleOfTheRunStays() {
        String first = id(project.revision(1));
        String second = id(project.revision(2));
        String third = project.revision(3);
        squash(":base+2", false).get();
        project.edit(
                third + "/revision.json",
                text -> text.replace("[\"" + second + "\"]", "[\"" + second + "\",\"" + first + "\"]"));
        String id = committed().squashes().keySet().iterator().next();
        SortedMap<String, String> before = project.files();
        Outcome<FinishedSquash> refused = FinishedSquash.run(project.directory(), id, false, false);
        assertThat(project.said(refused)).containsExactly("KDG585");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void releasedRevisionsAreSquashedButNotDeletedUnforced() {
        Released.record(project.directory(), "1.0").get();
        String id = squash(":head", false).get().revision().content().revision();
        assertThat(FinishedSquash.run(project.directory(), id, false, false).diagnostics())
                .isNotEmpty()
                .allMatch(problem -> problem.message().toString().contains("1.0"));
        FinishedSquash.run(project.directory(), id, true, false).get();
        assertThat(committed().snapshot().releases()).containsExactly(new Release("1.0", List.of(id)));
        assertThat(Released.of(committed(), id)).isPresent();
    }

    @Test
    void theCompiledModelKnowsOfTheSquash() {
        String digest = committed().compiledDigest();
        assertThat(digest).isEqualTo(committed().digest());
        Squash.Result result = squash(":head", false).get();
        String squashed = committed().compiledDigest();
        assertThat(squashed).isNotEqualTo(digest);
        project.edit("revisions/" + result.revision().folder() + "/up.sql", sql -> sql + "-- later\n");
        assertThat(committed().compiledDigest()).isNotEqualTo(squashed);
    }
}

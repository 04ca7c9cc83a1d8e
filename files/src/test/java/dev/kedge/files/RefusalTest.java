package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.files.accept.Check;
import dev.kedge.files.accept.Discard;
import dev.kedge.files.decision.Decision;
import dev.kedge.files.decision.DecisionOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries what accept and discard refuse: a code is said, and every byte stays as it was. */
class RefusalTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = new Project(folder);
        project.accept("Create the schema", Project.STOCK).get();
    }

    @Test
    void aHazardThatNobodyAcknowledged() {
        refused(
                () -> project.accept(
                        "Drop name", List.of(Project.STOCK.get(0), Project.STOCK.get(1), Project.STOCK.get(3))),
                "KDG208 stock.name");
    }

    @Test
    void anAmbiguousChange() {
        List<String> other = Project.with(
                List.of(Project.STOCK.get(0), Project.STOCK.get(1), Project.STOCK.get(3)),
                "{'column':'title','of':'stock','position':2,'type':'text','nullable':true}");
        refused(() -> project.accept("Rename or not", other), "KDG204 stock.title");
    }

    @Test
    void aMissingFolderAndHowToRestoreIt() {
        String revision = project.revision(1);
        project.delete(revision);
        assertThat(project.read().diagnostics())
                .singleElement()
                .satisfies(problem -> assertThat(problem.remedy().toString())
                        .contains("git checkout -- " + project.directory().prefix() + revision + " "));
    }

    @Test
    void optionsThatDecideNothing() {
        List<String> wider =
                Project.with(Project.STOCK, "{'column':'a','of':'stock','position':3,'type':'text','nullable':true}");
        List<DecisionOptions> unused = List.of(
                Project.allow("data-loss:stock.name"),
                Project.allow("broken-caller:stock.a"),
                DecisionOptions.of(List.of(new Decision.Drop("stock.name"))),
                DecisionOptions.of(List.of(new Decision.Using("stock.name", "1"))),
                DecisionOptions.of(List.of(new Decision.Backfill("stock.name", "1"))));
        for (DecisionOptions options : unused) {
            refused(() -> project.accept(project.compile(wider), "Add a", options, false), "KDG216");
            refused(() -> project.accept(project.compile(Project.STOCK), "Nothing", options, false), "KDG216");
        }
    }

    @Test
    void aRequiredColumnThatRunningCodeDoesNotFill() {
        List<String> wider =
                Project.with(Project.STOCK, "{'column':'a','of':'stock','position':3,'type':'text','backfill':'name'}");
        refused(() -> project.accept("Add a", wider), "KDG208 stock.a");
        assertThat(project.accept(project.compile(wider), "Add a", Project.allow("broken-callers:stock.a"), false)
                        .isPresent())
                .isTrue();
    }

    @Test
    void aModelOfAnotherSnapshot() {
        Model stale = project.compile(
                Project.with(Project.STOCK, "{'column':'a','of':'stock','position':3,'type':'text','nullable':true}"));
        project.accept(
                        "Add b",
                        Project.with(
                                Project.STOCK,
                                "{'column':'b','of':'stock','position':3,'type':'text','nullable':true}"))
                .get();
        refused(() -> project.accept(stale, "Add a", DecisionOptions.NONE, false), "KDG313");
    }

    @Test
    void checkingClassesOfAnotherSnapshotOrOfOtherSql() {
        Model compiled = project.compile(Project.STOCK);
        project.edit(project.revision(1) + "/up.sql", text -> text + "SELECT 1;\n");
        refused(() -> Check.run(project.directory(), compiled), "KDG313");
        assertThat(Check.run(project.directory(), project.compile(Project.STOCK))
                        .get()
                        .isEmpty())
                .isTrue();
        Discard.run(project.directory());
        refused(() -> Check.run(project.directory(), compiled), "KDG313");
    }

    @Test
    void aModelOfAnotherDatabase() {
        Model model = project.compile(Project.STOCK);
        Model other = new Model(
                new DatabaseInfo("other", 14, "public", List.of()),
                model.snapshotHash(),
                model.digest(),
                model.sources(),
                model.declared());
        refused(() -> project.accept(other, "Other", DecisionOptions.NONE, false), "KDG318");
    }

    @Test
    void aRevisionWithoutMessage() {
        Model model = project.compile(
                Project.with(Project.STOCK, "{'column':'a','of':'stock','position':3,'type':'text','nullable':true}"));
        refused(() -> project.accept(model, "", DecisionOptions.NONE, false), "KDG214");
        refused(() -> project.accept(model, " \t", DecisionOptions.NONE, false), "KDG214");
    }

    @Test
    void aCrashBeforeTheSnapshotIsNamedByTheNextCommand() {
        String before = project.files().get(SnapshotFile.NAME);
        List<String> wider =
                Project.with(Project.STOCK, "{'column':'a','of':'stock','position':3,'type':'text','nullable':true}");
        project.accept("Add a", wider).get();
        String revision = project.revision(2);
        project.write(SnapshotFile.NAME, before);
        refused(() -> project.accept("Add a again", wider), "KDG305 " + revision);
        refused(() -> Discard.run(project.directory()), "KDG305 " + revision);
        assertThat(project.said(Check.run(project.directory(), project.compile(wider))))
                .containsExactly("KDG305 " + revision);
    }

    @Test
    void whatACrashLeftHalfWrittenIsOverwritten() {
        project.write("revisions/.20250904_2032_half/up.sql", "half");
        project.write(".snapshot.jsonl", "half");
        List<String> wider =
                Project.with(Project.STOCK, "{'column':'a','of':'stock','position':3,'type':'text','nullable':true}");
        assertThat(project.accept("Add a", wider).isPresent()).isTrue();
        assertThat(project.files()).doesNotContainKey(".snapshot.jsonl");
        assertThat(project.read().get().history()).hasSize(2);
    }

    private void refused(Supplier<Outcome<?>> command, String... said) {
        Map<String, String> files = project.files();
        Outcome<?> outcome = command.get();
        assertThat(project.said(outcome)).containsExactly(said);
        assertThat(outcome.isPresent()).isFalse();
        assertThat(project.files()).isEqualTo(files);
    }
}

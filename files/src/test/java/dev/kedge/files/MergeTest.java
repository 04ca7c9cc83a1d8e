package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.files.accept.Discard;
import dev.kedge.files.branch.Merge;
import dev.kedge.files.branch.Rebase;
import dev.kedge.files.decision.DecisionOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries merge, rebase and release on folders in which two branches met. */
class MergeTest {
    private static final String NOTE = "{'column':'note','of':'stock','position':3,'type':'text','nullable':true}";
    private static final String SIZE = "{'column':'size','of':'stock','position':3,'type':'bigint','nullable':true}";
    private static final String INDEX = "{'index':'stock_note_idx','of':'stock','method':'btree','columns':['note']}";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = new Project(folder.resolve("market"));
        project.accept("Create stock", Project.STOCK).get();
    }

    /** Makes two branches from here: what the first one wrote comes back beside what the second one wrote. */
    private List<String> branches(List<String> first, List<String> second) {
        String mine = accepted("Mine", first);
        Map<String, String> kept = project.files();
        assertThat(Discard.run(project.directory()).isPresent()).isTrue();
        String theirs = accepted("Theirs", second);
        kept.forEach((file, text) -> {
            if (file.startsWith("revisions/")) {
                project.write(file, text);
            }
        });
        return List.of(mine, theirs);
    }

    private String accepted(String message, List<String> objects) {
        return project.accept(message, objects)
                .get()
                .revision()
                .orElseThrow()
                .content()
                .revision();
    }

    private Outcome<Merge.Result> merge(String... allowed) {
        return Merge.run(new Merge.Request(
                project.directory(), Optional.empty(), Set.of(allowed), false, Instant.parse("2025-09-05T10:00:00Z")));
    }

    private Outcome<Rebase.Result> rebase(Optional<String> mine, List<String> objects, boolean force) {
        return Rebase.run(new Rebase.Request(
                project.directory(),
                project.compile(objects),
                mine,
                Optional.empty(),
                Optional.empty(),
                DecisionOptions.NONE,
                force,
                Instant.parse("2025-09-05T10:00:00Z")));
    }

    @Test
    void theMergeHasBothHeadsAsParentsAndNoSteps() {
        List<String> heads = branches(Project.with(Project.STOCK, NOTE), Project.with(Project.STOCK, SIZE));
        NewRevision joining = merge().get().revision().orElseThrow();
        assertThat(joining.content().parents()).containsExactlyInAnyOrderElementsOf(heads);
        assertThat(joining.content().up()).isEmpty();
        assertThat(project.said(project.read())).isEmpty();
        assertThat(project.said(merge())).containsExactly("KDG561");
    }

    @Test
    void aDryRunWritesNothing() {
        branches(Project.with(Project.STOCK, NOTE), Project.with(Project.STOCK, SIZE));
        Map<String, String> before = project.files();
        assertThat(Merge.run(new Merge.Request(
                                project.directory(),
                                Optional.empty(),
                                Set.of(),
                                true,
                                Instant.parse("2025-09-05T10:00:00Z")))
                        .get()
                        .revision())
                .isPresent();
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void aClashIsNotAllowedWhereOrdersDiffer() {
        String wider = NOTE.replace("'text'", "'varchar(20)'");
        branches(Project.with(Project.STOCK, NOTE), Project.with(Project.STOCK, wider));
        Map<String, String> before = project.files();
        assertThat(merge().get().isClash()).isTrue();
        assertThat(project.said(merge("clash:stock.note"))).contains("KDG562");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void aClashThatDoesNoHarmMayBeAllowed() {
        project.accept("Add note", Project.with(Project.STOCK, NOTE)).get();
        String commented = NOTE.replace("'nullable'", "'defaultValue':'now()','nullable'");
        branches(Project.with(Project.STOCK, commented), Project.with(Project.STOCK, NOTE, INDEX));
        assertThat(merge().get().isClash()).isTrue();
        NewRevision joining = merge("clash:stock.note").get().revision().orElseThrow();
        assertThat(joining.content().allowed()).containsExactly("clash:stock.note");
        assertThat(project.said(project.read())).isEmpty();
    }

    @Test
    void sqlWrittenByHandIsComparedByTheNamesInIt() {
        project.accept("Add note", Project.with(Project.STOCK, NOTE)).get();
        List<String> dropped = Project.STOCK;
        String size = accepted("Add size", Project.with(Project.STOCK, NOTE, SIZE));
        String edited = project.revision(3) + "/up.sql";
        project.edit(edited, sql -> sql + "UPDATE stock SET size = length(note);\n");
        Map<String, String> kept = project.files();
        Discard.run(project.directory());
        project.accept(project.compile(dropped), "Drop note", Project.allow("data-loss:stock.note"), false)
                .get();
        kept.forEach((file, text) -> {
            if (file.startsWith("revisions/")) {
                project.write(file, text);
            }
        });
        Merge.Result result = merge().get();
        assertThat(result.isClash()).isTrue();
        assertThat(result.meetings().get(0).clashes()).anySatisfy(pair -> {
            assertThat(pair.left().text() + pair.right().text()).contains("phase 1 of up.sql");
            assertThat(pair.clash().sentence()).contains("needs stock.note");
            assertThat(List.of(
                            pair.left().revision().id(), pair.right().revision().id()))
                    .contains(size);
        });
        assertThat(project.said(rebase(Optional.of(size), Project.with(Project.STOCK, SIZE), false)))
                .singleElement()
                .asString()
                .startsWith("KDG566");
    }

    @Test
    void editedSqlIsKeptWhereRebaseWritesTheSameAgain() {
        List<String> heads = branches(Project.with(Project.STOCK, NOTE), Project.with(Project.STOCK, SIZE));
        String mine = project.files().keySet().stream()
                .filter(file -> file.contains(heads.get(0)) && file.endsWith("/up.sql"))
                .findFirst()
                .orElseThrow();
        project.edit(mine, sql -> sql + "COMMENT ON COLUMN stock.note IS NULL;\n");
        String position = NOTE.replace("'position':3", "'position':4");
        Rebase.Result result = rebase(Optional.of(heads.get(0)), Project.with(Project.STOCK, SIZE, position), false)
                .get();
        assertThat(project.files()
                        .get("revisions/" + result.revision().orElseThrow().folder() + "/up.sql"))
                .contains("COMMENT ON COLUMN stock.note IS NULL;");
        assertThat(project.said(project.read())).isEmpty();
        assertThat(project.files().keySet()).noneMatch(file -> file.contains(heads.get(0)));
    }

    @Test
    void rebaseGuessesNoSide() {
        branches(Project.with(Project.STOCK, NOTE), Project.with(Project.STOCK, SIZE));
        assertThat(project.said(rebase(Optional.empty(), Project.with(Project.STOCK, SIZE, NOTE), false)))
                .containsExactly("KDG563");
    }

    @Test
    void whatIsReleasedIsNotTakenAway() {
        String first = project.read().get().head().orElseThrow().revision().id();
        assertThat(Released.record(project.directory(), "1.0").get().heads()).containsExactly(first);
        assertThat(project.said(Released.record(project.directory(), "1.0"))).isEmpty();
        assertThat(project.said(Discard.run(project.directory()))).containsExactly("KDG567");
        Model more = project.compile(Project.with(Project.STOCK, NOTE));
        assertThat(project.said(project.accept(more, "", DecisionOptions.NONE, true)))
                .containsExactly("KDG567");
        accepted("Add note", Project.with(Project.STOCK, NOTE));
        assertThat(project.said(Released.record(project.directory(), "1.0"))).containsExactly("KDG568");
        assertThat(Discard.run(project.directory()).isPresent()).isTrue();
        assertThat(project.files().get("snapshot.jsonl"))
                .contains("{\"release\":\"1.0\",\"heads\":[\"" + first + "\"]}");
        assertThat(Discard.run(project.directory(), true).isPresent()).isTrue();
    }

    @Test
    void theSideThatIsReleasedIsTheirs() {
        accepted("Mine", Project.with(Project.STOCK, NOTE));
        Map<String, String> kept = project.files();
        Discard.run(project.directory());
        String theirs = accepted("Theirs", Project.with(Project.STOCK, SIZE));
        Released.record(project.directory(), "1.0").get();
        kept.forEach((file, text) -> {
            if (file.startsWith("revisions/")) {
                project.write(file, text);
            }
        });
        Rebase.Result result = rebase(Optional.empty(), Project.with(Project.STOCK, SIZE, NOTE), false)
                .get();
        assertThat(result.revision().orElseThrow().content().parents()).containsExactly(theirs);
        assertThat(project.said(project.read())).isEmpty();
    }
}

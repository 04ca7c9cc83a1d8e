package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.step.Step;
import dev.kedge.files.accept.Accept;
import dev.kedge.files.accept.Check;
import dev.kedge.files.accept.Discard;
import dev.kedge.files.decision.DecisionOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries accept, amend and discard on folders. */
class AcceptTest {
    private static final String NOTE = "{'column':'note','of':'stock','position':3,'type':'text','nullable':true}";
    private static final String RENAMED =
            "{'column':'title','of':'stock','position':2,'type':'text','nullable':true,'was':'name'}";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = new Project(folder.resolve("market"));
    }

    @Test
    void theFirstAcceptCreatesTheFolder() {
        NewRevision revision = project.accept("Create the schema", Project.STOCK)
                .get()
                .revision()
                .orElseThrow();
        String path = "revisions/" + revision.folder();
        assertThat(revision.folder()).matches("20250904_2031_[0-9a-f]{12}_create_the_schema");
        assertThat(project.files().keySet())
                .containsExactly(path + "/down.sql", path + "/revision.json", path + "/up.sql", "snapshot.jsonl");
        assertThat(project.read().get().history()).hasSize(1);
        assertThat(Check.run(project.directory(), project.compile(Project.STOCK))
                        .get()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theSecondAcceptBuildsOnTheFirst() {
        project.accept("Create the schema", Project.STOCK);
        project.accept("Add note", Project.with(Project.STOCK, NOTE)).get();
        List<Revision> history = project.read().get().history();
        assertThat(history).hasSize(2);
        assertThat(history.get(1).header().parents())
                .containsExactly(history.get(0).id());
        assertThat(steps(history.get(1))).containsExactly("add column stock.note text");
    }

    @Test
    void acceptingNothingWritesNothing() {
        project.accept("Create the schema", Project.STOCK);
        Map<String, String> before = project.files();
        Outcome<Accept.Result> result = project.accept("Nothing", Project.STOCK);
        assertThat(project.said(result)).containsExactly("KDG213");
        assertThat(result.get().revision()).isEmpty();
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void anAmendedRevisionIsWhatAcceptingAtOnceWouldHaveWritten() {
        project.accept("Create the schema", Project.STOCK);
        Map<String, String> before = project.files();
        project.accept("Add note", Project.with(Project.STOCK, NOTE));
        String replaced = project.revision(2);
        String other = NOTE.replace("note", "remark");
        Accept.Result result = project.accept(
                        project.compile(Project.with(Project.STOCK, NOTE, other)), "", DecisionOptions.NONE, true)
                .get();
        assertThat("revisions/" + result.replaced().orElseThrow()).isEqualTo(replaced);
        Revision amended = project.read().get().history().get(1);
        assertThat(amended.header().message()).isEqualTo("Add note");
        assertThat(steps(amended)).containsExactly("add column stock.note text", "add column stock.remark text");
        assertThat(project.files().keySet()).noneMatch(file -> file.startsWith(replaced + "/"));
        assertThat(project.files()).containsAllEntriesOf(without(before, "snapshot.jsonl"));
    }

    @Test
    void amendingAwayTheWholeRevisionRestoresTheBytesBefore() {
        project.accept("Create the schema", Project.STOCK);
        Map<String, String> before = project.files();
        project.accept("Add note", Project.with(Project.STOCK, NOTE));
        assertThat(project.accept(project.compile(Project.STOCK), "", DecisionOptions.NONE, true)
                        .isPresent())
                .isTrue();
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void amendKeepsTheDecisionsOfTheRevision() {
        project.accept("Create the schema", Project.STOCK);
        List<String> renamed = Project.with(without(Project.STOCK, 2), RENAMED);
        DecisionOptions options = Project.allow("broken-callers:stock.name");
        project.accept(project.compile(renamed), "Rename name", options, false).get();
        project.accept(project.compile(Project.with(renamed, NOTE)), "", DecisionOptions.NONE, true)
                .get();
        assertThat(steps(project.read().get().history().get(1)))
                .containsExactly("rename column stock.name to title", "add column stock.note text");
    }

    @Test
    void discardRestoresTheBytesBefore() {
        project.accept("Create the schema", Project.STOCK);
        Map<String, String> before = project.files();
        List<String> renamed = Project.with(without(Project.STOCK, 2), RENAMED, NOTE);
        project.accept(project.compile(renamed), "Rename", Project.allow("broken-callers:stock.name"), false)
                .get();
        assertThat(Discard.run(project.directory()).isPresent()).isTrue();
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void discardMakesConsumedDecisionsCountAgain() {
        project.accept("Create the schema", Project.STOCK);
        List<String> renamed = Project.with(without(Project.STOCK, 2), RENAMED);
        DecisionOptions allowed = Project.allow("broken-callers:stock.name");
        project.accept(project.compile(renamed), "Rename", allowed, false).get();
        Discard.run(project.directory());
        project.accept(project.compile(renamed), "Rename again", allowed, false).get();
        assertThat(steps(project.read().get().history().get(1))).containsExactly("rename column stock.name to title");
    }

    @Test
    void discardOfARenamedTableRestoresTheBytesBefore() {
        List<String> swapped = List.of(
                "{'table':'note','entity':'app.Note'}",
                "{'column':'a','of':'note','position':3,'type':'text','backfill':'b','was':'b'}",
                "{'column':'b','of':'note','position':2,'type':'text','using':'a','was':'a'}",
                "{'column':'id','of':'note','position':1,'type':'bigint'}",
                "{'primaryKey':'note_pkey','of':'note','columns':['id']}");
        List<String> plain = swapped.stream()
                .map(line -> line.replaceAll(",'(backfill|using|was)':'[ab]'", ""))
                .toList();
        project.accept("Create the schema", plain).get();
        project.accept(
                        project.compile(swapped),
                        "Swap",
                        Project.allow("broken-callers:note.a", "broken-callers:note.b"),
                        false)
                .get();
        Map<String, String> before = project.files();
        List<String> renamed = swapped.stream()
                .map(line -> line.replace("'note'", "'memo'").replace("note_pkey", "memo_pkey"))
                .map(line -> line.replace("app.Note'", "app.Note','was':'note'"))
                .toList();
        project.accept(project.compile(renamed), "Rename", Project.allow("broken-callers:note"), false)
                .get();
        assertThat(steps(project.read().get().history().get(2)))
                .containsExactly("rename table note to memo", "rename constraint note_pkey of memo to memo_pkey");
        assertThat(Discard.run(project.directory()).isPresent()).isTrue();
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void amendKeepsASwap() {
        List<String> twoTexts = Project.with(Project.STOCK, NOTE);
        List<String> swapped = Project.with(
                without(Project.STOCK, 2),
                "{'column':'name','of':'stock','position':3,'type':'text','nullable':true,'was':'note'}",
                "{'column':'note','of':'stock','position':2,'type':'text','nullable':true,'was':'name'}");
        DecisionOptions options = Project.allow("broken-callers:stock.name", "broken-callers:stock.note");
        project.accept("Create the schema", twoTexts).get();
        project.accept(project.compile(swapped), "Swap", options, false).get();
        List<String> swap = steps(project.read().get().history().get(1));
        project.accept(project.compile(swapped), "Swap them", DecisionOptions.NONE, true)
                .get();
        assertThat(steps(project.read().get().history().get(1))).isEqualTo(swap).hasSize(3);
    }

    @Test
    void theFirstRevisionCanBeDiscardedAndAcceptedAgain() {
        project.accept("Create the schema", Project.STOCK);
        Discard.run(project.directory());
        assertThat(project.files().keySet()).containsExactly("snapshot.jsonl");
        assertThat(project.said(Discard.run(project.directory()))).containsExactly("KDG324");
        assertThat(project.accept("Create it again", Project.STOCK).isPresent()).isTrue();
        assertThat(project.read().get().history()).hasSize(1);
    }

    @Test
    void aRenameThereAndBackIsTwoRenames() {
        List<String> back = Project.with(
                without(Project.STOCK, 2),
                "{'column':'name','of':'stock','position':2,'type':'text','nullable':true,'was':'title'}");
        project.accept("Create the schema", Project.STOCK);
        project.accept(
                        project.compile(Project.with(without(Project.STOCK, 2), RENAMED)),
                        "There",
                        Project.allow("broken-callers:stock.name"),
                        false)
                .get();
        project.accept(project.compile(back), "Back", Project.allow("broken-callers:stock.title"), false)
                .get();
        assertThat(steps(project.read().get().history().get(2))).containsExactly("rename column stock.title to name");
        assertThat(Check.run(project.directory(), project.compile(back)).get().isEmpty())
                .isTrue();
    }

    @Test
    void aConsumedUsingIsNotUsedAgain() {
        String number =
                "{'column':'name','of':'stock','position':2,'type':'integer','nullable':true,'using':'length(name)'}";
        List<String> numbers = Project.with(without(Project.STOCK, 2), number);
        List<String> texts = Project.with(without(Project.STOCK, 2), number.replace("integer", "text"));
        project.accept("Create the schema", Project.STOCK);
        project.accept(
                        project.compile(numbers),
                        "To number",
                        Project.allow("rewrite:stock.name", "broken-callers:stock.name"),
                        false)
                .get();
        project.accept(project.compile(texts), "To text", Project.allow("rewrite:stock.name"), false)
                .get();
        assertThat(project.files().get(project.revision(3) + "/up.sql")).doesNotContain("length");
        assertThat(project.said(project.accept("To number", numbers))).containsExactly("KDG207 stock.name");
    }

    @Test
    void aConsumedBackfillIsNotUsedAgain() {
        String filled = "{'column':'name','of':'stock','position':2,'type':'text','backfill':'id::text'}";
        List<String> required = Project.with(without(Project.STOCK, 2), filled);
        List<String> optional =
                Project.with(without(Project.STOCK, 2), filled.replace("'backfill'", "'nullable':true,'backfill'"));
        DecisionOptions callers = Project.allow("broken-callers:stock.name");
        project.accept("Create the schema", Project.STOCK);
        project.accept(project.compile(required), "Require", callers, false).get();
        assertThat(project.files().get(project.revision(2) + "/up.sql")).contains("[batch]");
        project.accept(project.compile(optional), "Relax", callers, false).get();
        project.accept(project.compile(required), "Require", callers, false).get();
        assertThat(project.files().get(project.revision(4) + "/up.sql")).doesNotContain("[batch]");
    }

    private static List<String> steps(Revision revision) {
        return revision.up().stream().map(Step::describe).toList();
    }

    private static List<String> without(List<String> lines, int index) {
        return IntStream.range(0, lines.size())
                .filter(i -> i != index)
                .mapToObj(lines::get)
                .toList();
    }

    private static Map<String, String> without(Map<String, String> files, String file) {
        Map<String, String> rest = new TreeMap<>(files);
        rest.remove(file);
        return rest;
    }
}

package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.files.accept.Discard;
import dev.kedge.files.branch.Merge;
import dev.kedge.files.branch.Rebase;
import dev.kedge.files.decision.DecisionOptions;
import dev.kedge.files.squash.FinishedSquash;
import dev.kedge.files.squash.Squash;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the ways out of merges, rebases, releases and squashes that are refused, until they are done. */
class FolderWaysOutTest {
    private static final String NOTE = "{'column':'note','of':'stock','position':3,'type':'text','nullable':true}";
    private static final String SIZE = "{'column':'size','of':'stock','position':3,'type':'bigint','nullable':true}";
    private static final String COLOR = "{'column':'color','of':'stock','position':3,'type':'text','nullable':true}";
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of("."));

    @BeforeEach
    void start() {
        project = new Project(folder.resolve("market"));
    }

    private String accepted(String message, List<String> objects) {
        return project.accept(message, objects)
                .get()
                .revision()
                .orElseThrow()
                .content()
                .revision();
    }

    /** Branches from here, side by side in one folder; the ids of their heads. */
    private List<String> branches(List<List<String>> all) {
        List<String> heads = new ArrayList<>();
        Map<String, String> kept = new LinkedHashMap<>();
        for (List<String> objects : all) {
            heads.add(accepted("Branch", objects));
            kept.putAll(project.files());
            if (heads.size() < all.size()) {
                Discard.run(project.directory()).get();
            }
        }
        kept.forEach((file, text) -> {
            if (file.startsWith("revisions/")) {
                project.write(file, text);
            }
        });
        return heads;
    }

    private Outcome<Merge.Result> merge(String... allowed) {
        return Merge.run(new Merge.Request(project.directory(), Optional.empty(), Set.of(allowed), false, NOW));
    }

    private Outcome<Rebase.Result> rebase(Optional<String> mine, List<String> objects) {
        return Rebase.run(new Rebase.Request(
                project.directory(),
                project.compile(objects),
                mine,
                Optional.empty(),
                Optional.empty(),
                DecisionOptions.NONE,
                false,
                NOW));
    }

    private Outcome<Squash.Result> squash(String range) {
        return Squash.run(new Squash.Request(project.directory(), range, Optional.empty(), false, false, NOW));
    }

    private Outcome<FinishedSquash> finish(String squash) {
        return FinishedSquash.run(project.directory(), squash, false, false);
    }

    private static Diagnostic only(String code, Outcome<?> outcome) {
        assertThat(outcome.diagnostics()).isNotEmpty();
        assertThat(outcome.diagnostics().get(0).code().id())
                .as(outcome.diagnostics().toString())
                .isEqualTo(code);
        return outcome.diagnostics().get(0);
    }

    private void isWhole() {
        assertThat(project.said(project.read())).isEmpty();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    /** Deletes a revision's folder and its line. */
    private void takeBack(String revisionFolder) {
        project.delete("revisions/" + revisionFolder);
        project.edit(
                "snapshot.jsonl", text -> text.replaceAll("(?m)^.*\"revision\":\"" + revisionFolder + "\".*\\n", ""));
    }

    @Test
    @Tag("way-out:KDG562")
    void whatMustNotClashIsMadeAgain() {
        accepted("Create stock", Project.STOCK);
        List<String> wider = Project.with(Project.STOCK, NOTE.replace("'text'", "'varchar(20)'"));
        List<String> heads = branches(List.of(wider, Project.with(Project.STOCK, NOTE)));
        assertThat(only("KDG562", merge("clash:stock.note")).remedy().toString())
                .contains("kedge rebase");
        assertThat(rebase(Optional.of(heads.get(0)), Project.with(Project.STOCK, NOTE))
                        .isPresent())
                .isTrue();
        isWhole();
    }

    @Test
    @Tag("way-out:KDG563")
    @Tag("way-out:KDG565")
    void aSideIsNamed() {
        String root = accepted("Create stock", Project.STOCK);
        branches(List.of(Project.with(Project.STOCK, NOTE), Project.with(Project.STOCK, SIZE)));
        List<String> both = Project.with(Project.STOCK, SIZE, NOTE.replace(":3", ":4"));
        String mine = found(
                "--mine (\\w+) ",
                only("KDG563", rebase(Optional.empty(), both)).remedy().toString());
        String named = only("KDG565", rebase(Optional.of(root), both)).message().toString();
        assertThat(named).contains(mine);
        assertThat(rebase(Optional.of(mine), both).diagnostics()).isEmpty();
        isWhole();
    }

    @Test
    @Tag("way-out:KDG564")
    void headsThatCommuteAreMergedFirst() {
        accepted("Create stock", Project.STOCK);
        branches(List.of(
                Project.with(Project.STOCK, NOTE),
                Project.with(Project.STOCK, SIZE),
                Project.with(Project.STOCK, COLOR)));
        assertThat(only("KDG564", rebase(Optional.empty(), Project.STOCK))
                        .remedy()
                        .toString())
                .contains("kedge merge");
        assertThat(merge().get().revision()).isPresent();
        isWhole();
        assertThat(project.read().get().head()).isPresent();
    }

    @Test
    @Tag("way-out:KDG566")
    void handworkIsPutIntoTheNewRevision() {
        accepted("Create stock", Project.with(Project.STOCK, NOTE));
        String size = accepted("Add size", Project.with(Project.STOCK, NOTE, SIZE.replace(":3", ":4")));
        String edited = project.revision(2) + "/up.sql";
        String before = project.files().get(edited);
        String handwork = "UPDATE stock SET size = 1;\n";
        project.edit(edited, sql -> sql + "UPDATE stock SET size = length(note);\n");
        Map<String, String> kept = project.files();
        Discard.run(project.directory()).get();
        project.accept(project.compile(Project.STOCK), "Drop note", Project.allow("data-loss:stock.note"), false)
                .get();
        kept.forEach((file, text) -> {
            if (file.startsWith("revisions/")) {
                project.write(file, text);
            }
        });
        List<String> objects = Project.with(Project.STOCK, SIZE);
        assertThat(only("KDG566", rebase(Optional.of(size), objects)).remedy().toString())
                .contains("undo the edit, run rebase, and add it to the new revision");
        project.write(edited, before);
        String made = rebase(Optional.of(size), objects)
                .get()
                .revision()
                .orElseThrow()
                .folder();
        project.edit("revisions/" + made + "/up.sql", sql -> sql + handwork);
        isWhole();
    }

    @Test
    @Tag("way-out:KDG569")
    void aReleaseIsNamedAndHoldsARevision() {
        project.accept(project.compile(List.of()), "Nothing", DecisionOptions.NONE, false);
        assertThat(project.accept("Create stock", Project.STOCK).isPresent()).isTrue();
        Map<String, String> files = project.files();
        takeBack(project.revision(1).replace("revisions/", ""));
        project.edit("snapshot.jsonl", text -> text.lines().findFirst().orElseThrow() + "\n");
        assertThat(only("KDG569", Released.record(project.directory(), "1.0"))
                        .remedy()
                        .toString())
                .contains("accept a revision first");
        files.forEach(project::write);
        only("KDG569", Released.record(project.directory(), " "));
        assertThat(Released.record(project.directory(), "1.0").isPresent()).isTrue();
    }

    @Test
    @Tag("way-out:KDG567")
    @Tag("way-out:KDG568")
    void aReleaseHasANameOfItsOwnAndKeepsItsRevisions() {
        accepted("Create stock", Project.STOCK);
        Released.record(project.directory(), "1.0").get();
        assertThat(only("KDG567", Discard.run(project.directory())).remedy().toString())
                .contains("Write a new revision", "--force");
        accepted("Add note", Project.with(Project.STOCK, NOTE));
        assertThat(only("KDG568", Released.record(project.directory(), "1.0"))
                        .remedy()
                        .toString())
                .contains("another name");
        assertThat(Released.record(project.directory(), "1.1").isPresent()).isTrue();
        assertThat(Discard.run(project.directory(), true).isPresent()).isTrue();
        isWhole();
    }

    @Test
    @Tag("way-out:KDG592")
    void theVersionOfAReleaseGoesUp() {
        accepted("Create stock", Project.STOCK);
        assertThat(Released.record(project.directory(), "v2.0.0").get().version())
                .isEqualTo(Optional.of("2.0.0"));
        accepted("Add note", Project.with(Project.STOCK, NOTE));
        assertThat(only("KDG592", Released.record(project.directory(), "2.0.0"))
                        .remedy()
                        .toString())
                .contains("higher version", "a name that is no version");
        assertThat(Released.record(project.directory(), "summer").get().version())
                .isEmpty();
        assertThat(Released.record(project.directory(), "2.1.0").isPresent()).isTrue();
        assertThat(Committed.read(project.directory()).get().versions().values())
                .extracting(Object::toString)
                .containsExactly("2.0.0", "2.1.0");
        isWhole();
    }

    @Test
    @Tag("way-out:KDG571")
    void whatBreaksARuleTogetherIsMadeAgain() {
        accepted("Create stock", Project.STOCK);
        List<String> index =
                Project.with(Project.STOCK, "{'index':'extra','of':'stock','method':'btree','columns':['name']}");
        List<String> table = Project.with(
                Project.STOCK, "{'table':'extra'}", "{'column':'id','of':'extra','position':1,'type':'bigint'}");
        List<String> heads = branches(List.of(index, table));
        assertThat(only("KDG571", merge("clash:extra", "clash:stock.extra"))
                        .remedy()
                        .toString())
                .contains("kedge rebase");
        List<String> right = new ArrayList<>(table);
        right.add(index.get(index.size() - 1).replace("extra", "stock_name_idx"));
        assertThat(rebase(Optional.of(heads.get(0)), right).isPresent()).isTrue();
        isWhole();
    }

    private void threeRevisions() {
        accepted("Create stock", Project.STOCK);
        accepted("Add note", Project.with(Project.STOCK, NOTE));
        accepted("Add size", Project.with(Project.STOCK, NOTE, SIZE.replace(":3", ":4")));
    }

    @Test
    @Tag("way-out:KDG572")
    @Tag("way-out:KDG573")
    @Tag("way-out:KDG578")
    void aSquashIsGivenARunAndTakenBackAndNamed() {
        threeRevisions();
        assertThat(only("KDG572", squash("base+2:base+2")).remedy().toString()).contains("kedge squash FROM:TO");
        String id = squash(":base+2").get().revision().content().revision();
        String back = found(
                "revisions/(\\S+) and its line",
                only("KDG573", squash("base+2:base+3")).remedy().toString());
        assertThat(only("KDG578", finish("zzz")).message().toString()).contains(id);
        takeBack(back);
        isWhole();
        String other = squash("base+2:base+3").get().revision().content().revision();
        assertThat(finish(other).isPresent()).isTrue();
        isWhole();
    }

    @Test
    @Tag("way-out:KDG577")
    void whatASquashStandsForIsRestoredOrTheSquashTakenBack() {
        threeRevisions();
        String made = squash(":base+2").get().revision().folder();
        String file = project.revision(2) + "/up.sql";
        String before = project.files().get(file);
        project.edit(file, sql -> sql.replace("ADD COLUMN", "ADD COLUMN IF NOT EXISTS"));
        only("KDG577", project.read());
        project.write(file, before);
        isWhole();
        project.edit(file, sql -> sql.replace("ADD COLUMN", "ADD COLUMN IF NOT EXISTS"));
        only("KDG577", project.read());
        takeBack(made);
        isWhole();
    }

    @Test
    @Tag("way-out:KDG579")
    @Tag("way-out:KDG585")
    void whatBuildsOnTheMiddleIsMadeAgainAtTheHead() {
        threeRevisions();
        String first = found("_\\d+_([0-9a-f]{12})", project.revision(1));
        String second = found("_\\d+_([0-9a-f]{12})", project.revision(2));
        String third = project.revision(3);
        String id = squash(":base+2").get().revision().content().revision();
        Map<String, String> whole = project.files();
        project.edit(
                third + "/revision.json",
                text -> text.replace("[\"" + second + "\"]", "[\"" + second + "\",\"" + first + "\"]"));
        String built = project.files().get(third + "/revision.json");
        assertThat(only("KDG585", finish(id)).remedy().toString()).contains("kedge merge", "make it again at the head");
        takeBack(third.replace("revisions/", ""));
        assertThat(merge().isPresent()).isTrue();
        accepted("Add size", Project.with(Project.STOCK, NOTE, SIZE.replace(":3", ":4")));
        assertThat(finish(id).isPresent()).isTrue();
        isWhole();

        project.write(
                third + "/revision.json",
                built.replace("[\"" + second + "\",\"" + first + "\"]", "[\"" + first + "\"]"));
        for (String file : List.of("/up.sql", "/down.sql")) {
            project.write(third + file, whole.getOrDefault(third + file, ""));
        }
        project.edit("snapshot.jsonl", text -> text + "{\"revision\":\"" + third.replace("revisions/", "") + "\"}\n");
        assertThat(project.read().diagnostics())
                .anyMatch(problem -> problem.code().id().equals("KDG579"));
        takeBack(third.replace("revisions/", ""));
        isWhole();
    }
}

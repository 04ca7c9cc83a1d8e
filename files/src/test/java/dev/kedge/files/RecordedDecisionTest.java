package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.files.decision.DecisionOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries that a revision records the decisions that it carries out, in the words that take them again. */
class RecordedDecisionTest {
    private static final String VIEW = "{'view':'names','query':'SELECT name FROM stock'}";
    private static final String ENUM = "{'enumType':'mood','values':['sad','glad']}";
    private static final String NOTE = "{'column':'note','of':'stock','position':3,'type':'text','nullable':true}";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = new Project(folder);
    }

    @Test
    void aViewThatIsDroppedForAnotherOne() {
        project.accept("Create", Project.with(Project.STOCK, VIEW)).get();
        List<String> other = Project.with(Project.STOCK, VIEW.replace("'names'", "'titles'"));
        assertThat(project.said(project.accept("Another view", other))).containsExactly("KDG235 titles");
        accept(other, List.of(), List.of("names"), "broken-callers:names");
        assertThat(decisions()).containsExactly("--drop names");
        again(Project.with(other, NOTE));
        assertThat(decisions()).containsExactly("--drop names");
    }

    @Test
    void aViewThatIsRenamed() {
        project.accept("Create", Project.with(Project.STOCK, VIEW)).get();
        List<String> renamed = Project.with(Project.STOCK, VIEW.replace("'names'", "'titles'"));
        accept(renamed, List.of("names:titles"), List.of(), "broken-callers:names");
        assertThat(decisions()).containsExactly("--rename names:titles");
        again(Project.with(renamed, NOTE));
        assertThat(decisions()).containsExactly("--rename names:titles");
    }

    @Test
    void aViewThatIsOnlyRebuiltIsNotDropped() {
        project.accept("Create", Project.with(Project.STOCK, VIEW)).get();
        List<String> rebuilt = Project.with(Project.STOCK, VIEW.replace("SELECT name", "SELECT id"));
        assertThat(project.said(project.accept(
                        project.compile(rebuilt), "Rebuild", decided(List.of(), List.of("names")), false)))
                .contains("KDG216");
    }

    @Test
    void aColumnOfARenamedTable() {
        project.accept("Create", Project.STOCK).get();
        List<String> renamed = Project.STOCK.stream()
                .map(line -> line.replace("'stock'", "'share'").replace("'name'", "'title'"))
                .toList();
        accept(
                renamed,
                List.of("stock:share", "stock.name:title"),
                List.of(),
                "broken-callers:stock",
                "broken-callers:stock.name");
        assertThat(decisions()).containsExactly("--rename stock.name:title", "--rename stock:share");
        again(Project.with(renamed, NOTE.replace("'stock'", "'share'")));
        assertThat(decisions()).containsExactly("--rename stock.name:title", "--rename stock:share");
    }

    @Test
    void swappedValuesOfAnEnum() {
        project.accept("Create", List.of(ENUM)).get();
        List<String> swapped = List.of(ENUM.replace("'sad','glad'", "'glad','sad'"));
        accept(
                swapped,
                List.of("mood.sad:glad", "mood.glad:sad"),
                List.of(),
                "broken-callers:mood.sad",
                "broken-callers:mood.glad");
        assertThat(decisions()).containsExactly("--rename mood.glad:sad", "--rename mood.sad:glad");
    }

    private void accept(List<String> objects, List<String> renames, List<String> drops, String... allowed) {
        DecisionOptions options =
                DecisionOptions.parse(Map.of("rename", renames, "drop", drops, "allow", List.of(allowed)));
        project.accept(project.compile(objects), "Change", options, false).get();
    }

    private void again(List<String> objects) {
        project.accept(project.compile(objects), "", DecisionOptions.NONE, true).get();
    }

    private static DecisionOptions decided(List<String> renames, List<String> drops) {
        return DecisionOptions.parse(Map.of("rename", renames, "drop", drops));
    }

    private List<String> decisions() {
        return List.copyOf(project.read().get().revisions().values())
                .get(1)
                .content()
                .decisions();
    }
}

package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.revision.RevisionHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries what is said of folders that are broken: one code, with file and line. */
class BadFolderTest {
    private static final String COLUMN_A = "{'column':'a','of':'stock','position':3,'type':'text','nullable':true}";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = new Project(folder);
        project.accept("Create the schema", Project.STOCK).get();
        project.accept("Add a", Project.with(Project.STOCK, COLUMN_A)).get();
    }

    private void says(String... codesAndPlaces) {
        assertThat(project.said(project.read())).containsExactly(codesAndPlaces);
    }

    private void in(String file, String from, String to) {
        assertThat(project.files().get(file)).contains(from);
        project.edit(file, text -> text.replaceFirst(Pattern.quote(from), to));
    }

    @Test
    void nothingIsSaidOfAWholeFolder() {
        says();
    }

    @Test
    void aFolderWithoutSnapshot() {
        project.delete(SnapshotFile.NAME);
        says("KDG315");
    }

    @Test
    void aSnapshotLineThatIsNoJson() {
        in(SnapshotFile.NAME, "\"position\":2", "\"position\":,");
        says("KDG301 snapshot.jsonl:7");
    }

    @Test
    void aSnapshotLineOfAnUnknownKind() {
        in(SnapshotFile.NAME, "{\"table\"", "{\"tabel\"");
        says("KDG301 snapshot.jsonl:4");
        assertThat(project.read().diagnostics().get(0).remedy().toString())
                .contains("check, collation, column, compositeType, domain, enumType");
    }

    @Test
    void anObjectThatStandsTwice() {
        project.edit(SnapshotFile.NAME, text -> text + text.lines().toList().get(4) + "\n");
        says("KDG301 snapshot.jsonl:9");
    }

    @Test
    void anEmptySnapshot() {
        project.write(SnapshotFile.NAME, "");
        says("KDG301 snapshot.jsonl:1");
    }

    @Test
    void aSnapshotThatIsARevision() {
        in(SnapshotFile.NAME, "\"kedge\":\"snapshot\"", "\"kedge\":\"model\"");
        says("KDG301 snapshot.jsonl:1");
    }

    @Test
    void aSnapshotOfTheFuture() {
        in(SnapshotFile.NAME, "\"format\":1,\"needs\":\"0.1\"", "\"format\":2,\"needs\":\"7.3\",\"new\":{}");
        says("KDG302 snapshot.jsonl:1");
        assertThat(project.read().diagnostics().get(0).remedy().toString()).contains("7.3");
    }

    @Test
    void aRevisionOfTheFuture() {
        String file = project.revision(2) + "/revision.json";
        in(file, "\"format\": 1", "\"format\": 12");
        says("KDG302 " + file + ":1");
    }

    @Test
    void aRevisionThatIsNoJson() {
        String file = project.revision(2) + "/revision.json";
        in(file, "\"parents\": [", "\"parents\": [,");
        says("KDG301 " + file + ":6");
    }

    @Test
    void aStepOfAnUnknownKind() {
        String file = project.revision(2) + "/revision.json";
        in(file, "\"step\":\"addColumn\"", "\"step\":\"addColum\"");
        says("KDG301 " + file + ":14");
        assertThat(project.read().diagnostics().get(0).remedy().toString()).contains("addColumn");
    }

    /** Kinds that there were before the first release: nothing reads them. */
    @ParameterizedTest
    @ValueSource(strings = {"renameTable", "renameColumn", "changeComment", "commentTable", "moveTable", "moveIndex"})
    void aStepOfAKindThatThereWas(String kind) {
        String file = project.revision(2) + "/revision.json";
        in(file, "\"step\":\"addColumn\"", "\"step\":\"" + kind + "\"");
        says("KDG301 " + file + ":14");
        assertThat(project.read().diagnostics().get(0).message().toString()).contains(kind);
    }

    /** What can be read and fits no schema is found where the steps are replayed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'renameObject','object':{'kind':'column','name':'name'},'to':'b'",
                "'renameObject','object':{'kind':'table','of':'stock','name':'name'},'to':'b'",
                "'renameObject','object':{'kind':'unique','of':'stock','name':'stock_pkey'},'to':'b'",
                "'renameObject','object':{'kind':'column','of':'stock','name':'id'},'to':'name'",
                "'renameObject','object':{'kind':'routine','name':'f()'},'to':'b'",
                "'renameObject','object':{'kind':'grant','name':'stock'},'to':'b'",
                "'commentObject','object':{'kind':'primary key','of':'stock','name':'stock_key'}",
                "'commentObject','object':{'kind':'enum value','of':'side','name':'buy'}",
                "'moveObject','object':{'kind':'table','name':'stocks'},'schema':'b'",
                "'moveObject','object':{'kind':'view','name':'v'},'schema':'b'"
            })
    void aStepAboutWhatIsNotThere(String step) {
        String file = project.revision(2) + "/revision.json";
        String line = "{\"step\":" + step.replace('\'', '"') + "}";
        project.edit(file, text -> text.replaceFirst("\\{\"step\":\"addColumn\".*", line));
        says("KDG311 " + file);
    }

    @Test
    void aRevisionWithoutAMember() {
        String file = project.revision(2) + "/revision.json";
        in(file, "  \"minimumServer\": 14,\n", "");
        assertThat(project.said(project.read())).hasSize(1).first().asString().startsWith("KDG301 " + file);
        assertThat(project.read().diagnostics().get(0).message().toString()).contains("minimumServer");
    }

    @Test
    void aDateThatIsNone() {
        String file = project.revision(2) + "/revision.json";
        in(file, "2025-09-04T", "yesterday");
        says("KDG301 " + file + ":8");
    }

    @Test
    void conflictMarkersInTheSnapshot() {
        in(SnapshotFile.NAME, "{\"table\"", "<<<<<<< ours\n{\"table\"");
        says("KDG303 snapshot.jsonl:4");
    }

    @Test
    void conflictMarkersInUpSql() {
        String file = project.revision(2) + "/up.sql";
        in(file, "ALTER", ">>>>>>> theirs\nALTER");
        says("KDG303 " + file + ":2");
    }

    @Test
    void aRevisionListedButNotThere() {
        project.delete(project.revision(2));
        says("KDG304 snapshot.jsonl");
    }

    @Test
    void aRevisionThereButNotListed() {
        String revision = project.revision(2);
        project.edit(SnapshotFile.NAME, text -> text.replaceAll("(?m)^.*_add_a\"}\n", ""));
        says("KDG305 " + revision);
    }

    @Test
    void aMissingFileOfARevision() {
        String file = project.revision(2) + "/down.sql";
        project.delete(file);
        says("KDG317 " + file);
    }

    @Test
    void aMissingParent() {
        String orphan = project.revision(2);
        project.delete(project.revision(1));
        project.edit(SnapshotFile.NAME, text -> text.replaceAll("(?m)^.*_create_the_schema\"}\n", ""));
        says("KDG306 " + orphan.substring("revisions/".length()));
    }

    @Test
    void twoHeads() {
        RevisionHeader first = project.read().get().graph().order().get(0);
        String file = project.revision(2) + "/revision.json";
        copyRevision(
                "bbbbbbbbbbbb", text -> text.replaceAll("\"column\":\\{\"name\":\"a\"", "\"column\":{\"name\":\"b\""));
        assertThat(project.files().get(file)).contains(first.id());
        says("KDG307 snapshot.jsonl");
    }

    @Test
    void aCycle() {
        String first = project.revision(1) + "/revision.json";
        String second = project.read().get().graph().order().get(1).id();
        in(first, "\"parents\": []", "\"parents\": [\"" + second + "\"]");
        says("KDG308 revisions");
    }

    @Test
    void twoFoldersOfOneRevision() {
        String id = project.read().get().graph().order().get(1).id();
        copyRevision(id, text -> text);
        assertThat(project.said(project.read())).hasSize(1).first().asString().startsWith("KDG316 ");
    }

    /** Adds and lists a copy of the second revision under another id. */
    private void copyRevision(String id, UnaryOperator<String> change) {
        String second = project.revision(2);
        String copy = "revisions/20991231_2359_" + id + "_copy";
        for (String file : List.of("revision.json", "up.sql", "down.sql")) {
            String text = project.files().get(second + "/" + file);
            project.write(
                    copy + "/" + file,
                    change.apply(text.replaceAll("\"revision\": \"[0-9a-f]+\"", "\"revision\": \"" + id + "\"")));
        }
        String line = "{\"revision\":\"" + copy.substring("revisions/".length()) + "\"}\n";
        project.edit(SnapshotFile.NAME, text -> text.replaceFirst("(?m)^(\\{\"revision\":.*add_a\"}\n)", "$1" + line));
    }

    @Test
    void phasesThatRevisionJsonDoesNotList() {
        String file = project.revision(2) + "/up.sql";
        project.edit(file, text -> text + "\n-- phase 2 [tx]: more\nSELECT 1;\n");
        says("KDG309 " + file + ":1");
    }

    @Test
    void aPhaseWhoseModeWasEdited() {
        String file = project.revision(2) + "/up.sql";
        in(file, "[tx]", "[alone]");
        says("KDG309 " + file + ":1");
    }

    @Test
    void aHeaderThatIsNone() {
        String file = project.revision(2) + "/up.sql";
        project.edit(file, text -> text + "\n-- phase two [tx]\nSELECT 1;\n");
        says("KDG319 " + file + ":4");
    }

    @Test
    void sqlBeforeTheFirstPhase() {
        String file = project.revision(2) + "/up.sql";
        project.edit(file, text -> "SELECT 1;\n" + text);
        says("KDG319 " + file + ":1");
    }

    @Test
    void aSnapshotThatTheRevisionsDoNotAddUpTo() {
        in(SnapshotFile.NAME, "\"column\":\"a\"", "\"column\":\"c\"");
        says("KDG310 snapshot.jsonl");
    }

    @Test
    void aSnapshotThatWasEditedIntoNonsense() {
        in(
                SnapshotFile.NAME,
                "{\"primaryKey\"",
                "{\"foreignKey\":\"f\",\"of\":\"stock\",\"columns\":[\"nope\"],\"target\":\"gone\",\"targetColumns\":[\"x\"]}\n"
                        + "{\"primaryKey\"");
        says("KDG310 snapshot.jsonl");
    }

    @Test
    void aSnapshotThatAMergeLeftInPieces() {
        project.edit(SnapshotFile.NAME, text -> text.replaceFirst("(?m)^\\{\"column\":\"id\".*\n", ""));
        says("KDG310 snapshot.jsonl");
        assertThat(project.read().diagnostics().get(0).message().toString()).contains("stock_pkey names the column id");
    }

    @Test
    void aStepThatDoesNotFit() {
        String file = project.revision(2) + "/revision.json";
        in(file, "\"name\":\"a\"", "\"name\":\"name\"");
        says("KDG311 " + file);
    }
}

package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Compatibility;
import dev.kedge.files.branch.Merge;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a later Kedge writes into a folder is refused and never passed over; taken out, the folder is as good as before. */
@Tag("way-out:KDG334")
class LaterFeaturesTest {
    private static final String NOTE = "{'column':'note','of':'stock','position':3,'type':'text','nullable':true}";

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of("."));
    private String first = "";

    @BeforeEach
    void start() {
        project = new Project(folder.resolve("market"));
        first = accepted("Create stock", Project.STOCK);
        accepted(
                "Add note",
                Stream.concat(Project.STOCK.stream(), Stream.of(NOTE)).toList());
    }

    private String accepted(String message, List<String> objects) {
        return project.accept(message, objects)
                .get()
                .revision()
                .orElseThrow()
                .content()
                .revision();
    }

    private Outcome<Committed> read() {
        return Committed.read(project.directory());
    }

    private void isRefusedUntilTakenOut(String file, String from, String to) {
        String before = project.files().get(file);
        assertThat(before).contains(from);
        project.edit(file, text -> text.replace(from, to));
        assertThat(read().diagnostics())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.code()).as(it.toString()).isEqualTo(FileCode.LATER_KEDGE_NEEDED))
                .allSatisfy(it -> assertThat(it.toString()).contains("or remove the "));
        project.write(file, before);
        assertThat(read().isPresent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"undoes\": \"000000000001\""})
    void membersOfARevision(String member) {
        isRefusedUntilTakenOut(project.revision(2) + "/revision.json", "\n}\n", ",\n  " + member + "\n}\n");
    }

    @Test
    void linesOfASnapshot() {
        String line = "{\"rows\":\"stock\",\"key\":[\"id\"],\"row\":[{\"column\":\"id\",\"value\":\"1\"}]}";
        isRefusedUntilTakenOut("snapshot.jsonl", "\n{\"table\"", "\n" + line + "\n{\"table\"");
        project.edit("snapshot.jsonl", text -> text + line + "\n");
        List<Diagnostic> said = Merge.run(
                        new Merge.Request(project.directory(), Optional.empty(), Set.of(), false, Instant.EPOCH))
                .diagnostics();
        assertThat(said).extracting(Diagnostic::code).containsExactly(FileCode.LATER_KEDGE_NEEDED);
        assertThat(project.files().get("snapshot.jsonl")).contains(line);
    }

    @Test
    void hazardsAreRecordedAndDoNoHarm() {
        project.edit(
                project.revision(2) + "/revision.json",
                text -> text.replace("\"allowed\": [],\n", "\"allowed\": [],\n  \"hazards\": [\"rewrite:stock\"],\n"));
        assertThat(read().get().head().orElseThrow().content().notes().hazards())
                .containsExactly("rewrite:stock");
    }

    @Test
    @Tag("way-out:KDG335")
    void codeBreaksFromARevisionThatThisOneBuildsOn() {
        String file = project.revision(2) + "/revision.json";
        project.edit(
                file,
                text -> text.replace(
                        "\"compatible\": true", "\"compatible\": false,\n  \"compatibleFrom\": \"000000000001\""));
        Diagnostic refusal = read().diagnostics().get(0);
        assertThat(refusal.code()).isEqualTo(FileCode.COMPATIBLE_FROM_UNKNOWN);
        project.edit(file, text -> text.replace("\"000000000001\"", "\"" + first + "\""));
        assertThat(compatibility()).isEqualTo(new Compatibility(Optional.of(first)));
        project.edit(
                file, text -> text.replace("\"compatibleFrom\": \"" + first + "\"", "\"compatibleFrom\": \"none\""));
        assertThat(refusal.remedy().toString()).contains("\"compatibleFrom\": \"none\"");
        assertThat(compatibility()).isEqualTo(Compatibility.WITH_NONE);
        project.edit(file, text -> text.replace(",\n  \"compatibleFrom\": \"none\"", ""));
        assertThat(compatibility()).isEqualTo(Compatibility.WITH_NONE);
        project.edit(
                file,
                text -> text.replace("\"compatible\": false", "\"compatible\": true,\n  \"compatibleFrom\": \"none\""));
        assertThat(read().diagnostics()).extracting(Diagnostic::code).containsExactly(FileCode.FILE_MALFORMED);
    }

    private Compatibility compatibility() {
        return read().get().head().orElseThrow().revision().header().compatibility();
    }

    @Test
    @Tag("way-out:KDG343")
    void aWayDownNamesPhasesThatExist() {
        String file = project.revision(2) + "/down.sql";
        project.edit(file, text -> text.replace("ALTER TABLE", "-- undoes: 2\nALTER TABLE"));
        Diagnostic refusal = read().diagnostics().get(0);
        assertThat(refusal.code()).isEqualTo(FileCode.UNDOES_UNKNOWN);
        assertThat(refusal.toString()).contains("phase 2", "up.sql has 1 phase");
        project.edit(file, text -> text.replace("-- undoes: 2", "-- undoes: 1"));
        assertThat(read().isPresent()).isTrue();
    }
}

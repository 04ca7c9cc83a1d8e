package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.revision.FileText;
import dev.kedge.files.accept.HandWrittenRevision;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries damage that a file survives as text: a runner's reading of the folder says it, as a compile does. */
class DamagedFolderTest {
    private static final String COLUMN_A = "{'column':'a','of':'stock','position':3,'type':'text','nullable':true}";

    @TempDir
    Path folder;

    private Project project;
    private String up = "";

    @BeforeEach
    void start() {
        project = new Project(folder);
        project.accept("Create the schema", Project.STOCK).get();
        project.accept("Add a", Project.with(Project.STOCK, COLUMN_A)).get();
        up = project.revision(2) + "/up.sql";
    }

    private void says(String... codesAndPlaces) {
        assertThat(project.said(Committed.readRevisions(project.directory()))).containsExactly(codesAndPlaces);
        assertThat(project.said(project.read())).containsExactly(codesAndPlaces);
    }

    private void snapshot(UnaryOperator<String> change) {
        project.edit(SnapshotFile.NAME, change);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"type\":\"text\"        | \"type\":\"varchar(9)\"   | KDG310 snapshot.jsonl",
                "\"position\":3           | \"position\":99999999999  | KDG301 snapshot.jsonl:5",
                "\"nullable\":true        | \"nullable\":1            | KDG301 snapshot.jsonl:5",
                "\"column\":\"name\"      | \"column\":\"na\\u0000\"  | KDG301 snapshot.jsonl:7",
                "\"column\":\"name\"      | \"column\":\"na\\ud800\"  | KDG301 snapshot.jsonl:7",
                "\"of\":\"stock\"         | \"of\":\"st\\u0000\"      | KDG301 snapshot.jsonl:5",
                "_add_a\"                 | _add_a\\u0000\"           | KDG301 snapshot.jsonl:3",
                "_add_a\"                 | _add_a/../x\"             | KDG301 snapshot.jsonl:3",
                "\"market\"               | \"mar\\u0000ket\"         | KDG301 snapshot.jsonl:1"
            })
    void aLineThatWasEdited(String from, String to, String expected) {
        String old = project.files().get(SnapshotFile.NAME);
        assertThat(old).contains(from);
        int at = from.startsWith("\"type\"") ? old.indexOf("\"column\":\"a\"") : 0;
        snapshot(text ->
                text.substring(0, at) + text.substring(at).replaceFirst(Pattern.quote(from), to.replace("\\", "\\\\")));
        assertThat(project.said(Committed.readRevisions(project.directory()))).containsExactly(expected);
    }

    @Test
    void aLineThatIsGone() {
        snapshot(text -> text.replaceFirst("(?m)^\\{\"column\":\"a\".*\n", ""));
        says("KDG310 snapshot.jsonl");
    }

    @Test
    void aFileThatWasCutOff() {
        snapshot(text -> text.substring(0, text.length() - 9));
        says("KDG301 snapshot.jsonl:8");
    }

    @Test
    void aReleaseThatStandsTwice() {
        Released.record(project.directory(), "v1").get();
        snapshot(text -> text.replaceFirst("(?m)^(\\{\"release\".*\n)", "$1$1"));
        says("KDG301 snapshot.jsonl:5");
    }

    @Test
    void linesInAnotherOrderAndWithOtherEndsAreTheSame() {
        snapshot(text -> {
            List<String> lines = text.lines().toList();
            return String.join("\r\n", List.of(lines.get(0), lines.get(7), lines.get(2), lines.get(1)))
                    + "\r\n"
                    + String.join("\r\n", lines.subList(3, 7))
                    + "\r\n";
        });
        says();
    }

    @Test
    void aPhaseHashThatWasDamaged() {
        String file = project.revision(2) + "/revision.json";
        project.edit(file, text -> flipLast(text, "\"sha256\":\""));
        says("KDG332 " + file);
        Diagnostic said = project.read().diagnostics().get(0);
        assertThat(said.message().toString()).contains("phase 1 of down.sql");
        assertThat(said.remedy().toString()).contains("git checkout -- " + folder);
    }

    @Test
    void aPhaseHashThatIsNone() {
        String file = project.revision(2) + "/revision.json";
        project.edit(file, text -> text.replaceFirst("\"sha256\":\"..", "\"sha256\":\"zz"));
        assertThat(project.said(project.read())).singleElement().asString().startsWith("KDG301 " + file);
        project.edit(file, text -> text.replaceFirst(",\"sha256\":\"[^\"]*\"", ""));
        assertThat(project.said(project.read())).singleElement().asString().startsWith("KDG301 " + file);
    }

    @Test
    void sqlMayBeEditedAndParentsCorrected() {
        String file = project.revision(2) + "/revision.json";
        project.edit(up, text -> text.replace("ALTER", "SET LOCAL work_mem = '64MB';\nALTER"));
        says();
        project.edit(file, text -> text.replace("\"message\": \"Add a\"", "\"message\": \"Add the a\""));
        says();
    }

    @Test
    void anEditedPhaseBesideADamagedHash() {
        project.edit(up, text -> text.replace("ALTER", "SET LOCAL work_mem = '64MB';\nALTER"));
        String file = project.revision(2) + "/revision.json";
        project.edit(file, text -> flipLast(text, "\"sha256\":\""));
        says("KDG332 " + file);
    }

    /** Changes a digit after the last occurrence of some text. */
    private static String flipLast(String text, String behind) {
        int at = text.lastIndexOf(behind) + behind.length();
        return text.substring(0, at) + (text.charAt(at) == '0' ? '1' : '0') + text.substring(at + 1);
    }

    @Test
    void sqlThatWasCommentedOut() {
        project.edit(up, text -> text.replace("ALTER", "/* ALTER").replace(";", "; */"));
        says("KDG333 " + up);
        project.edit(up, text -> text.replace("*/", ""));
        says("KDG325 " + up + ":2");
    }

    @Test
    void bytesThatAreNoUtf8() throws IOException {
        project.edit(up, text -> text.replace("ALTER", "-- Größe\nALTER"));
        rewrite(up, StandardCharsets.ISO_8859_1, "");
        says("KDG328 " + up + ":2");
        assertThat(project.read().diagnostics().get(0).remedy().toString()).contains("iconv -f WINDOWS-1252 -t UTF-8 ");
    }

    @Test
    void sixteenBits() throws IOException {
        rewrite(up, StandardCharsets.UTF_16, "");
        says("KDG328 " + up + ":1");
        assertThat(project.read().diagnostics().get(0).remedy().toString()).contains("iconv -f UTF-16 -t UTF-8 ");
    }

    @Test
    void aByteOrderMarkChangesNothing() throws IOException {
        String before = project.read().get().digest();
        rewrite(up, StandardCharsets.UTF_8, "\uFEFF");
        rewrite(SnapshotFile.NAME, StandardCharsets.UTF_8, "\uFEFF");
        rewrite(project.revision(2) + "/revision.json", StandardCharsets.UTF_8, "\uFEFF");
        says();
        assertThat(project.read().get().digest()).isEqualTo(before);
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        Path file = folder.resolve(up);
        try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(FileText.MOST_BYTES);
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
        says("KDG330 " + up);
    }

    private void rewrite(String file, Charset charset, String before) throws IOException {
        Path path = folder.resolve(file);
        Files.write(path, (before + Files.readString(path)).getBytes(charset));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SELECT 1; /* no end             | KDG325 fill.sql:1",
                "SELECT 1;^SELECT 'no end        | KDG325 fill.sql:2",
                "SELECT 1;^-- a^CREATE INDEX ON t (a);      | KDG336 fill.sql:3",
                "/* x */ alter table only s.t add b int; DROP FUNCTION f | KDG336 fill.sql:1 KDG336 fill.sql:1",
                "CREATE OR REPLACE VIEW v AS SELECT 1;    | KDG336 fill.sql:1",
                "-- phase 1 [alone]^CREATE UNIQUE INDEX CONCURRENTLY i ON t (a); | KDG336 fill.sql:2",
                "SELECT 1;^^COPY t FROM stdin;^1 | KDG327 fill.sql:3",
                "\\restrict x^SELECT 1;          | KDG326 fill.sql:1",
                "SELECT 1;^-- phase 2 [tx]^SELECT 2;      | KDG319 fill.sql:1 KDG319 fill.sql:2",
                "-- phase 1 [tx]^SELECT 1;^--phase 2 [tx] | KDG319 fill.sql:3"
            })
    void sqlOfAFileForARevision(String sql, String expected) {
        HandWrittenRevision.SqlFile file = new HandWrittenRevision.SqlFile("fill.sql", sql.replace('^', '\n'));
        assertThat(String.join(
                        " ",
                        project.said(
                                HandWrittenRevision.run(project.directory(), "Fill", List.of(file), Instant.EPOCH))))
                .isEqualTo(expected);
    }
}

package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.files.accept.HandWrittenRevision;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows the ways out of files that were damaged and of SQL that no server takes, in a git repository. */
class DamageWaysOutTest {
    @TempDir
    private Path folder;

    private Project project = new Project(Path.of("."));
    private String up = "";

    @BeforeEach
    void start() {
        project = new Project(folder.resolve("market"));
        project.accept("Create stock", Project.STOCK).get();
        up = project.revision(1) + "/up.sql";
    }

    /** Runs a line in a shell in the working folder, as somebody who pastes it does. */
    private void paste(String line) throws IOException {
        Process process = new ProcessBuilder("sh", "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
    }

    private void commit() throws IOException {
        paste("git init -q && git add -A && git -c user.name=test -c user.email=test@example.com"
                + " -c commit.gpgsign=false commit -q -m one");
    }

    private static Diagnostic only(String code, Outcome<?> outcome) {
        assertThat(outcome.diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.code().id()).isEqualTo(code));
        return outcome.diagnostics().get(0);
    }

    /** The command at the end of the first line of advice, behind a colon. */
    private static String command(String remedy) {
        String line = remedy.lines().findFirst().orElseThrow();
        return line.substring(line.indexOf(": ") + 2);
    }

    private void isWhole() {
        assertThat(project.said(project.read())).isEmpty();
    }

    private Outcome<NewRevision> write(String sql) {
        return HandWrittenRevision.run(
                project.directory(),
                "Fill stock",
                List.of(new HandWrittenRevision.SqlFile("fill.sql", sql)),
                Instant.parse("2025-09-05T20:30:00Z"));
    }

    private void rewrite(String text, Charset charset) throws IOException {
        Files.write(project.directory().path().resolve(up), text.getBytes(charset));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 /* no end",
                "SELECT 1 /* one /* in another */",
                "SELECT 'no end",
                "SELECT E'it\\'s no end",
                "SELECT 1 AS \"no end",
                "DO $$ BEGIN NULL; END",
                "DO $body$ BEGIN PERFORM '$$'; END",
                "CREATE FUNCTION one() RETURNS int BEGIN ATOMIC SELECT 1;"
            })
    @Tag("way-out:KDG325")
    void whatHasNoEndGetsOne(String sql) {
        String remedy = only("KDG325", write(sql)).remedy().toString();
        String end = remedy.substring("Close it with ".length(), remedy.indexOf(". In a comment"));
        // a function is not for a revision of rows, but it is whole now
        assertThat(write(sql + " " + end + ";").diagnostics())
                .allMatch(diagnostic -> diagnostic.code() == FileCode.SQL_CHANGES_SCHEMA);
        isWhole();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\c market         | Delete the line",
                "\\connect - app    | Delete the line",
                "\\restrict abc     | Delete the line",
                "\\set name 'x'     | Delete the line",
                "\\i other.sql      | Replace the line with what that file holds",
                "\\ir other.sql     | Replace the line with what that file holds",
                "\\copy stock from x| Write the rows as INSERT statements"
            })
    @Tag("way-out:KDG326")
    void whatIsForPsqlIsDeletedOrReplaced(String command, String advice) {
        String other = "INSERT INTO stock VALUES (2);\n";
        assertThat(only("KDG326", write("SELECT 1;\n" + command + "\n"))
                        .remedy()
                        .toString())
                .startsWith(advice);
        String instead = advice.startsWith("Delete") ? "" : other;
        assertThat(write("SELECT 1;\n" + instead).diagnostics()).isEmpty();
        isWhole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
    @Tag("way-out:KDG328")
    void aFileIsConvertedToUtf8(String encoding) throws IOException {
        String text = "\uFEFF" + project.files().get(up) + "-- Größe\n";
        boolean wide = encoding.startsWith("UTF");
        // Java's UTF-16 writes a mark of its own
        String sent = encoding.endsWith("E") ? text : text.substring(1);
        rewrite(sent, Charset.forName(encoding));
        Diagnostic refused = only("KDG328", project.read());
        assertThat(refused.remedy().toString()).contains(wide ? "If it is UTF-16: " : "If it is WINDOWS-1252: ");
        String advice = refused.remedy().toString();
        paste(advice.substring(advice.indexOf("iconv")));
        isWhole();
        assertThat(project.files()).extractingByKey(up).isEqualTo(text.substring(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\uD800", "\uDC00x"})
    @Tag("way-out:KDG329")
    void aCharacterThatCannotBeStoredIsDeletedOrReplaced(String character) {
        String sql = "INSERT INTO stock VALUES (2, 'a" + character + "');";
        only("KDG329", write(sql));
        for (String instead : new String[] {"", "-"}) {
            assertThat(write(sql.replace(character, instead)).diagnostics()).isEmpty();
            isWhole();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n\r"})
    @Tag("way-out:KDG331")
    void linesEndInALineFeed(String end) throws IOException {
        String text = project.files().get(up);
        rewrite(text + "SELECT 1;" + end + "SELECT 2;" + end, StandardCharsets.UTF_8);
        paste(command(only("KDG331", project.read()).remedy().toString()));
        isWhole();
        assertThat(project.files()).extractingByKey(up).asString().startsWith(text + "SELECT 1;\n");
    }

    @Test
    @Tag("way-out:KDG331")
    void allLinesOfAFileEndInALineFeed() throws IOException {
        String text = project.files().get(up);
        rewrite(text.replace('\n', '\r'), StandardCharsets.UTF_8);
        paste(command(only("KDG331", project.read()).remedy().toString()));
        isWhole();
        assertThat(project.files()).extractingByKey(up).isEqualTo(text);
    }

    @Test
    @Tag("way-out:KDG332")
    void aDamagedHashIsRestoredFromGit() throws IOException {
        commit();
        String file = project.revision(1) + "/revision.json";
        project.edit(file, text -> {
            int at = text.lastIndexOf("\"sha256\":\"") + "\"sha256\":\"".length();
            return text.substring(0, at) + (text.charAt(at) == '0' ? '1' : '0') + text.substring(at + 1);
        });
        paste(command(only("KDG332", project.read()).remedy().toString()));
        isWhole();
    }

    @Test
    @Tag("way-out:KDG333")
    void sqlThatIsGoneIsRestoredFromGit() throws IOException {
        commit();
        project.edit(up, text -> text.substring(0, text.indexOf('\n') + 1) + "-- gone\n");
        paste(command(only("KDG333", project.read()).remedy().toString()));
        isWhole();
    }
}

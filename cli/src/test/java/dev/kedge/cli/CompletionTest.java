package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a real bash to complete command lines with the script. */
class CompletionTest {
    @TempDir
    private Path work;

    @Test
    void commandsAndOptionsAreCompleted() throws IOException, InterruptedException {
        Path script = work.resolve("made/kedge");
        assertThat(run("completion", "--out", script.toString())).startsWith("Wrote ");

        assertThat(completions(script, "kedge", "reb")).containsExactly("rebase");
        assertThat(completions(script, "kedge", "adopt", "--p")).containsExactlyInAnyOrder("--package", "--postgres");
    }

    @Test
    void scriptIsPrinted() throws IOException {
        Path script = work.resolve("kedge");
        run("completion", "--out", script.toString());

        assertThat(run("completion")).isEqualTo(Files.readString(script));
    }

    private static List<String> completions(Path script, String... words) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        // compopt complains where no shell waits for the completion
        String line = "source '" + script + "'; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; _complete_kedge 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "--norc", "-c", line)
                .redirectErrorStream(true)
                .start();
        String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(output).isZero();
        return output.lines().map(String::strip).toList();
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Recorded.run(new PrintWriter(out), new PrintWriter(err), arguments))
                .as(err.toString())
                .isZero();
        return out.toString();
    }
}

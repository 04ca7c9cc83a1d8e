package dev.kedge.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.Main;
import dev.kedge.core.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Properties that somebody took for those of a goal. */
class MisspellingTest {
    private static final CommandLine UPGRADE = Main.commandLine(
                    new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()))
            .getSubcommands()
            .get("upgrade");

    private static Optional<Diagnostic> among(String property) {
        return Misspelling.among(
                List.of(property), Objects.requireNonNull(UPGRADE).getCommandSpec());
    }

    @ParameterizedTest
    @CsvSource({"dryrun,dry-run", "dryRun,dry-run", "dry_run,dry-run", "dry-rn,dry-run", "tagret,target", "URL,url"})
    void areRefused(String property, String meant) {
        assertThat(among(property))
                .get()
                .extracting(Diagnostic::remedy)
                .asString()
                .startsWith("Use -D" + meant + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dry-run", "target", "url", "help", "skipTests", "kedge.skip", "maven.test.skip", "uri", "jsn"})
    void leaveOthersAlone(String property) {
        assertThat(among(property)).isEmpty();
    }
}

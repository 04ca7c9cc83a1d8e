package dev.kedge.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.Main;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Dialect;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
    @CsvSource({"kedge.dryrun,kedge.dry-run", "kedge.waitForOthers,kedge.wait-for-others", "kedge.tagret,kedge.target"})
    void withThePrefixAreRefused(String property, String meant) {
        assertThat(among(property))
                .get()
                .extracting(Diagnostic::remedy)
                .asString()
                .startsWith("Use -D" + meant + ".");
    }

    @ParameterizedTest
    @Tag("way-out:KDG672")
    @CsvSource({
        "kedge.ulr,kedge.url",
        "kedge.failondifference,kedge.failOnDifference",
        "kedge.skp,kedge.skip",
        "kedge.databse,kedge.database",
        "kedge.mesage,kedge.message"
    })
    void areSuggestedInGoalsWithoutThem(String property, String meant) {
        assertThat(Misspelling.unknown(List.of(property, "url"), Set.of(), GoalArguments.commands()))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.isError()).isFalse();
                    assertThat(warning.text(Dialect.MAVEN))
                            .contains("[KDG672] -D" + property + " is not a property of Kedge")
                            .contains("Did you mean -D" + meant + "?");
                });
        assertThat(Misspelling.unknown(List.of(meant), Set.of(), GoalArguments.commands()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kedge.url", "kedge.dir", "kedge.compile", "kedge.dry-run", "kedge.yes-drop", "kedge.version"})
    void leaveKnownOnesAlone(String property) {
        assertThat(Misspelling.unknown(List.of(property), Set.of("kedge.version"), GoalArguments.commands()))
                .isEmpty();
    }

    @Test
    void withoutALikelyOneNameTheHelp() {
        assertThat(Misspelling.unknown(List.of("kedge.colour"), Set.of(), GoalArguments.commands()))
                .singleElement()
                .extracting(warning -> warning.text(Dialect.MAVEN))
                .asString()
                .contains("-Dhelp prints the properties of a goal.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dry-run", "target", "url", "help", "skipTests", "kedge.skip", "maven.test.skip", "uri", "jsn"})
    void leaveOthersAlone(String property) {
        assertThat(among(property)).isEmpty();
    }
}

package dev.kedge.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.Main;
import dev.kedge.cli.option.ProjectSettings;
import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Reads what a goal says of wrong properties and of itself, as a user of Maven does. */
class GoalUsageTest {
    private final StringWriter out = new StringWriter();

    @Test
    void missingOptionsAreProperties() {
        assertThat(run("diff", "--from=a")).contains("Missing required property: '-Dto=SOURCE'");
        assertThat(run("release", "--dir=d")).contains("Missing required property: '-Dtag=TAG'");
        assertThat(run("clean", "--dir=d", "--url=postgresql://localhost/x"))
                .contains("Missing required option: '-Dyes-drop=DATABASE_NAME'");
        assertThat(run("squash", "--dir=d")).contains("Name either a range FROM:TO or -Dfinish=ID.");
    }

    @Test
    void wrongValuesAreThoseOfProperties() {
        assertThat(run("upgrade", "--dir=d", "--wait-for-others=soon").orElse(""))
                .startsWith("Invalid value of '-Dwait-for-others=TIME'")
                .contains("\"soon\" is not a length of time: write 30s, 10m or 2h");
    }

    @Test
    void problemsAreSummedUpByTheirCodes() {
        assertThat(run("check", "--dir=nowhere", "--model=nowhere.json")).contains("KDG314");
    }

    @Test
    void helpNamesProperties() {
        GoalHelp.print(
                Objects.requireNonNull(
                                kedge(new LoggedProblems()).getSubcommands().get("repair"))
                        .getCommandSpec(),
                new PrintWriter(out));
        assertThat(out.toString())
                .startsWith("Usage: mvn kedge:repair")
                .contains(
                        "With -Dyes, corrects",
                        "  -Drev=REV               ",
                        "  -Dyes                   Make the repair.")
                .doesNotContain("--");
    }

    private CommandLine kedge(LoggedProblems problems) {
        return Main.commandLine(new PrintWriter(out), Dialect.MAVEN, problems, () -> Outcome.of(ProjectSettings.NONE));
    }

    private Optional<String> run(String... arguments) {
        LoggedProblems problems = new LoggedProblems();
        kedge(problems).execute(arguments);
        return problems.summary();
    }
}

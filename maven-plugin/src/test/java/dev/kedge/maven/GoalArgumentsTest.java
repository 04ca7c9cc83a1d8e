package dev.kedge.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Turns what Maven is given into the command lines that goals stand for. */
class GoalArgumentsTest {
    private static final CommandLine KEDGE =
            Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));

    @Test
    void optionsAreProperties() throws MojoFailureException {
        assertThat(arguments(
                        "accept", Map.of("dir", "d", "message", "Add a, b", "rename", "t.a:b, t.c:d", "amend", "true")))
                .startsWith("accept")
                .contains("--dir=d", "--message=Add a, b", "--rename=t.a:b", "--rename=t.c:d", "--amend");
    }

    @Test
    void expressionsAreNotSplit() throws MojoFailureException {
        assertThat(arguments("accept", Map.of("using", "t.a=coalesce(a, 0)"))).contains("--using=t.a=coalesce(a, 0)");
    }

    @Test
    void namesWithCommasAreNotSplit() throws MojoFailureException {
        assertThat(arguments(
                        "accept",
                        Map.of(
                                "allow",
                                "broken-callers:total(integer, numeric(10,2)), data-loss:\"a,b\".\"c)\", rewrite:t,")))
                .contains(
                        "--allow=broken-callers:total(integer, numeric(10,2))",
                        "--allow=data-loss:\"a,b\".\"c)\"",
                        "--allow=rewrite:t");
    }

    @Test
    void flagsThatAreOffAreLeftOut() throws MojoFailureException {
        assertThat(arguments("accept", Map.of("amend", "false"))).containsExactly("accept");
    }

    @Test
    void targetsThatBeginWithAMinusAreNoOptions() throws MojoFailureException {
        assertThat(arguments("downgrade", Map.of("target", "-1"))).containsExactly("downgrade", "--", "-1");
    }

    @Test
    void everyCommandIsAGoal() throws IOException {
        try (InputStream stream = getClass().getResourceAsStream("/META-INF/maven/plugin.xml")) {
            String descriptor = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            List<String> goals = Pattern.compile("<goal>(\\w+)</goal>")
                    .matcher(descriptor)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            // compiles nothing itself, so it is no command
            assertThat(goals).contains("prepare");
            Set<String> commands = new TreeSet<>(goals);
            commands.remove("prepare");
            assertThat(commands).isEqualTo(new TreeSet<>(KEDGE.getSubcommands().keySet()));
        }
    }

    private static List<String> arguments(String command, Map<String, String> given) throws MojoFailureException {
        CommandLine line = Objects.requireNonNull(KEDGE.getSubcommands().get(command));
        return GoalArguments.of(line.getCommandSpec(), name -> Optional.ofNullable(given.get(name)));
    }
}

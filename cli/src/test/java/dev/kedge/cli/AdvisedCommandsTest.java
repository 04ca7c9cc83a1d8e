package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Wording;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Holds the commands and options that ways out advise to those that there are. */
class AdvisedCommandsTest {
    private static final Map<String, CommandLine> COMMANDS = Main.commandLine(
                    new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()))
            .getSubcommands();

    static Stream<Code> codes() {
        return Code.all().stream().filter(code -> !wording(code).commands().isEmpty());
    }

    private static Wording wording(Code code) {
        return Wording.of(
                code.rule().remedy(),
                IntStream.range(0, 9).mapToObj(place -> "x").toArray());
    }

    @Test
    void aCommandThatIsNotThereIsFound() {
        assertThat(missing(Map.entry("upgrade", List.of("@target", "--dry-run"))))
                .isEmpty();
        assertThat(missing(Map.entry("upgrade", List.of("@rev", "--dri-run")))).containsExactly("@rev", "--dri-run");
        assertThat(missing(Map.entry("", List.of("--allow", "--alow")))).containsExactly("--alow");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCommandIsThere(Code code) {
        for (Map.Entry<String, List<String>> command : wording(code).commands()) {
            assertThat(command.getKey()).matches(name -> name.isEmpty() || COMMANDS.containsKey(name));
            assertThat(missing(command))
                    .as("what no command %s takes", command.getKey())
                    .isEmpty();
        }
    }

    private static List<String> missing(Map.Entry<String, List<String>> advised) {
        List<CommandSpec> commands = (advised.getKey().isEmpty()
                        ? COMMANDS.values().stream()
                        : Stream.of(Objects.requireNonNull(COMMANDS.get(advised.getKey()))))
                .map(CommandLine::getCommandSpec)
                .toList();
        return advised.getValue().stream()
                .filter(argument -> commands.stream().noneMatch(command -> takes(command, argument)))
                .toList();
    }

    private static boolean takes(CommandSpec command, String argument) {
        return argument.startsWith("@")
                ? command.positionalParameters().stream()
                        .anyMatch(it -> it.paramLabel()
                                .replaceAll("[^A-Z].*", "")
                                .toLowerCase(Locale.ROOT)
                                .equals(argument.substring(1)))
                : command.options().stream()
                        .flatMap(option -> Arrays.stream(option.names()))
                        .anyMatch(argument::equals);
    }
}

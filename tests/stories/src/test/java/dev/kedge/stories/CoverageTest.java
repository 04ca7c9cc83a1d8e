package dev.kedge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.kedge.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command is in a story: as it is used, as JSON, as a dry run, and as it fails. */
class CoverageTest {
    private static final int COLUMNS = 80;

    /** What prints SQL, whose lines are those of statements. */
    private static final Set<String> PRINT_SQL = Set.of("--sql", "--dry-run", "sql", "audit");

    static Collection<CommandLine> commands() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Main.commandLine(nowhere, nowhere).getSubcommands().values();
    }

    static List<Exchange> exchanges() throws IOException {
        return Story.all().stream()
                .flatMap(story -> story.exchanges().stream())
                .filter(exchange -> exchange.runs("kedge"))
                .toList();
    }

    private static List<Exchange> exchangesOf(CommandLine command) throws IOException {
        return exchanges().stream()
                .filter(exchange -> exchange.runs("kedge " + command.getCommandName()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void succeeds(CommandLine command) throws IOException {
        assertThat(exchangesOf(command))
                .as(command.getCommandName())
                .anyMatch(
                        exchange -> !exchange.hasFailed() && !exchange.printed().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fails(CommandLine command) throws IOException {
        assertThat(exchangesOf(command))
                .as(command.getCommandName())
                .anyMatch(exchange -> exchange.hasFailed()
                        && exchange.printed().stream().anyMatch(line -> line.startsWith(Printed.ERROR)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isShownWithEachWayToPrint(CommandLine command) throws IOException {
        for (String option : List.of("--json", "--dry-run", "--verbose")) {
            if (command.getCommandSpec().findOption(option) != null) {
                assertThat(exchangesOf(command))
                        .as(command.getCommandName())
                        .anyMatch(exchange ->
                                exchange.has(option) && !exchange.output().isEmpty());
            }
        }
    }

    @Test
    void jsonIsJson() throws IOException {
        for (Exchange exchange : exchanges()) {
            if (exchange.has("--json")) {
                try (JsonParser parser = new JsonFactory().createParser(exchange.output())) {
                    assertThat(parser.nextToken()).as(exchange.script()).isNotNull();
                    while (parser.nextToken() != null) {
                        // anything malformed throws
                    }
                }
            }
        }
    }

    /** Paths, which are pasted, and SQL are not broken. */
    @Test
    void listingsFitTheTerminal() throws IOException {
        for (Exchange exchange : exchanges()) {
            if (!exchange.has("--json") && PRINT_SQL.stream().noneMatch(exchange::has)) {
                assertThat(Stream.of(exchange.output().split("\n")))
                        .as(exchange.script())
                        .allMatch(line -> line.length() <= COLUMNS || line.contains("/"));
            }
        }
    }
}

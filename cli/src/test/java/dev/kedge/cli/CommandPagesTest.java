package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Holds docs/commands/ and the table in docs/commands.md to the commands; {@code -Dkedge.golden.update=true} rewrites them. */
class CommandPagesTest {
    private static final Path PAGES = Path.of("../docs/commands");
    private static final Path INDEX = Path.of("../docs/commands.md");
    private static final String BEGIN = "<!-- The table is written by CommandPagesTest. -->\n";
    private static final String END = "<!-- End of the table. -->\n";

    private static final CommandLine KEDGE =
            Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));

    @Test
    void everyCommandHasItsPage() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("kedge.golden.update")) {
            write(pages);
        }
        assertThat(committed()).isEqualTo(pages);
    }

    @Test
    void indexListsEveryCommand() throws IOException {
        String index = Files.readString(INDEX);
        int begin = index.indexOf(BEGIN);
        int end = index.indexOf(END);
        assertThat(begin).as("where the table begins").isNotNegative();
        assertThat(end).as("where the table ends").isGreaterThan(begin);
        String written = index.substring(0, begin) + BEGIN + table() + index.substring(end);
        if (Boolean.getBoolean("kedge.golden.update")) {
            Files.writeString(INDEX, written);
        }
        assertThat(INDEX).content().isEqualTo(written);
    }

    /** A part written by hand whose command is gone would never be seen. */
    @Test
    void everyPartWrittenByHandBelongsToACommand() throws IOException {
        try (Stream<Path> parts = Files.list(Path.of("src/test/resources/dev/kedge/cli/pages"))) {
            assertThat(parts.map(CommandPagesTest::fileName)).allMatch(pages()::containsKey);
        }
    }

    private static String table() {
        return KEDGE.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .map(command -> "| [`" + command.name() + "`](commands/" + command.name() + ".md) | " + summary(command)
                        + " |\n")
                .collect(Collectors.joining("", "\n| command | does |\n|---|---|\n", "\n"));
    }

    private static String summary(CommandSpec command) {
        return Arrays.stream(command.usageMessage().description()).findFirst().orElse("");
    }

    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (CommandLine command : KEDGE.getSubcommands().values()) {
            String name = command.getCommandName();
            pages.put(
                    name + ".md",
                    "# " + name + "\n\nThis page is what `kedge " + name + " --help` prints, for Maven `mvn kedge:"
                            + name
                            + "`; [commands.md](../commands.md) lists\nall commands and says how options are given to goals.\n"
                            + "\n```\n" + trimmed(command.getUsageMessage(Ansi.OFF)) + "```\n" + byHand(name));
        }
        return pages;
    }

    private static String trimmed(String usage) {
        return usage.lines().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static String byHand(String command) throws IOException {
        try (InputStream part = CommandPagesTest.class.getResourceAsStream("pages/" + command + ".md")) {
            return part == null ? "" : "\n" + new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Path page : files()) {
            pages.put(fileName(page), Files.readString(page));
        }
        return pages;
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(PAGES);
        for (Path old : files()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.toList();
        }
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }
}

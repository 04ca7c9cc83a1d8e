package dev.kedge.maven;

import dev.kedge.cli.Main;
import dev.kedge.core.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says the commands and options that are advised as Maven takes them. */
final class MavenWords {
    private static final Map<String, CommandLine> COMMANDS = Main.commandLine(
                    new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()))
            .getSubcommands();

    /** A command and what follows it, up to the end of the line or to a gap. */
    private static final Pattern COMMAND = Pattern.compile(
            "\\bkedge (" + String.join("|", COMMANDS.keySet()) + ")\\b((?: (?:\"[^\"]*\"|[^\\s\"]+))*)");

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[^\\s\"]+");

    /** What may be a target, a range or a placeholder for one, and is no word of a sentence. */
    private static final Pattern TARGET = Pattern.compile(
            "[0-9a-f]{4,}([+-]\\d+)?|[A-Z]+(:[A-Z]+)?|heads?|base|current|[+-]\\d+|\\S*:\\S+|\\S+:\\S*");

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--([a-z][a-z-]+)(?:[ =](?='?[^ ]))?");

    private MavenWords() {}

    /** The diagnostic's text with {@code -Dallow=…} in place of {@code --allow …}, and so on. */
    static String of(Diagnostic diagnostic) {
        return of(diagnostic.toString());
    }

    /** A line that the command prints, in the same way. */
    static String of(String line) {
        String goals = COMMAND.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(goal(found.group(1), found.group(2))));
        String folder = goals.replace("folder with --dir.", "parent folder of all databases with -Dkedge.dir=….");
        return OPTION.matcher(folder)
                .replaceAll(found -> Matcher.quoteReplacement(property(found.group(1), found.group())))
                .replaceAll("(?<![\\w-])-m (?=\")", "-Dmessage=");
    }

    private static String goal(String name, String rest) {
        CommandSpec command = Objects.requireNonNull(COMMANDS.get(name)).getCommandSpec();
        List<String> goal = new ArrayList<>(List.of("mvn kedge:" + name));
        List<String> targets = new ArrayList<>();
        List<String> words =
                WORD.matcher(rest).results().map(found -> found.group()).toList();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            OptionSpec option = command.findOption(word);
            if (option != null && takesValue(option) && i + 1 < words.size()) {
                String value = words.get(++i);
                // a goal knows the model of its project
                if (!word.equals("--model")) {
                    goal.add("-D" + option.longestName().substring(2) + "=" + value);
                }
            } else if (option != null) {
                goal.add("-D" + option.longestName().substring(2));
            } else if (!command.positionalParameters().isEmpty()
                    && TARGET.matcher(word).matches()) {
                targets.add(word);
            } else {
                goal.add(word);
            }
        }
        if (!targets.isEmpty()) {
            String label = GoalArguments.name(command.positionalParameters().get(0));
            goal.add(1, "-D" + label + "=" + String.join(",", targets));
        }
        return String.join(" ", goal);
    }

    /** An option that stands alone in a sentence; those of other tools stay. */
    private static String property(String name, String found) {
        List<OptionSpec> options = COMMANDS.values().stream()
                .map(command -> command.getCommandSpec().findOption("--" + name))
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
        if (options.isEmpty()) {
            return found;
        }
        boolean value = takesValue(options.get(0)) && found.length() > name.length() + 2;
        return "-D" + name + (value ? "=" : found.substring(name.length() + 2));
    }

    private static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }
}

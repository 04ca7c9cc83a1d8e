package dev.kedge.maven;

import dev.kedge.cli.Main;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command line for a goal: the options of the command that were given, by their long names. */
final class GoalArguments {
    /** Expressions may contain commas, so the values of these options are not split. */
    private static final Set<String> ONE_VALUE = Set.of("using", "backfill", "default", "sql", "session");

    private final List<String> arguments = new ArrayList<>();
    private final List<String> positional = new ArrayList<>();

    /** Finds the options that were given. */
    @FunctionalInterface
    interface Options {
        /** The value of an option or of a positional parameter, such as {@code rename} or {@code target}. */
        Optional<String> find(String name) throws MojoFailureException;
    }

    /** The arguments of a command; an option that was not given has no argument. */
    static List<String> of(CommandSpec command, Options options) throws MojoFailureException {
        GoalArguments line = new GoalArguments();
        for (OptionSpec option : command.options()) {
            for (String name : option.names()) {
                // two names of one option are two properties
                Optional<String> value = name.startsWith("--") ? options.find(name.substring(2)) : Optional.empty();
                if (value.isPresent()) {
                    line.add(option, name, value.get());
                    break;
                }
            }
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            options.find(name(parameter)).ifPresent(value -> line.positional.addAll(values(parameter, "", value)));
        }
        List<String> all = new ArrayList<>(List.of(command.name()));
        all.addAll(line.arguments);
        if (!line.positional.isEmpty()) {
            // a target such as -1 is not an option
            all.add("--");
            all.addAll(line.positional);
        }
        return all;
    }

    /** All commands. */
    static List<CommandSpec> commands() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Main.commandLine(nowhere, nowhere).getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .toList();
    }

    /** The names of all properties of a command. */
    static Set<String> names(CommandSpec command) {
        return Stream.concat(
                        command.options().stream()
                                .flatMap(option -> Arrays.stream(option.names()))
                                .filter(name -> name.startsWith("--"))
                                .map(name -> name.substring(2)),
                        command.positionalParameters().stream().map(GoalArguments::name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The property for a positional parameter. */
    static String name(PositionalParamSpec parameter) {
        return parameter.paramLabel().replaceAll("[^A-Za-z].*", "").toLowerCase(Locale.ROOT);
    }

    private void add(OptionSpec option, String name, String value) {
        if (option.arity().max() == 0) {
            if (value.isEmpty() || value.equals("true")) {
                arguments.add(name);
            }
            return;
        }
        for (String one : values(option, name, value)) {
            arguments.add(name + "=" + one);
        }
    }

    private static List<String> values(ArgSpec argument, String name, String value) {
        boolean list = argument.isMultiValue() && !ONE_VALUE.contains(name.replaceFirst("^-+", ""));
        return list ? split(value) : List.of(value);
    }

    /** Splits a list at its commas, but not inside of quoted names or of a routine's arguments: {@code total(int, int)}. */
    static List<String> split(String list) {
        List<String> values = new ArrayList<>();
        boolean quoted = false;
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (!quoted && depth == 0 && c == ',') {
                values.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        values.add(list.substring(start).strip());
        values.removeIf(String::isEmpty);
        return values;
    }
}

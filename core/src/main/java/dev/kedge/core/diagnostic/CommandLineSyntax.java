package dev.kedge.core.diagnostic;

import dev.kedge.core.diagnostic.Wording.Argument;
import dev.kedge.core.diagnostic.Wording.Command;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints commands for a shell. */
final class CommandLineSyntax implements Dialect.Syntax {
    @Override
    public String command(Command command) {
        StringBuilder line = new StringBuilder("kedge ").append(command.name());
        Stream.concat(
                        command.arguments().stream().filter(argument -> !needsEndOfOptions(argument)),
                        command.arguments().stream().filter(CommandLineSyntax::needsEndOfOptions))
                .forEach(argument -> line.append(' ').append(option(argument)));
        return line.toString();
    }

    @Override
    public String option(Argument argument) {
        String name = argument.name().equals("message") ? "-m" : "--" + argument.name();
        return switch (argument.kind()) {
            case WORD -> argument.values().get(0);
            case POSITIONAL -> positional(argument);
            case OPTION ->
                argument.values().isEmpty()
                        ? name
                        : argument.values().stream()
                                .map(value -> name + " " + argument.quoted().around(value))
                                .collect(Collectors.joining(" "));
        };
    }

    private static String positional(Argument argument) {
        String values = argument.values().stream()
                .map(value -> argument.quoted().around(value))
                .collect(Collectors.joining(" "));
        return needsEndOfOptions(argument) ? "-- " + values : values;
    }

    /** Whether a target such as -1 would be read as an option. Such targets come last, after {@code --}. */
    private static boolean needsEndOfOptions(Argument argument) {
        return argument.kind() == Argument.Kind.POSITIONAL
                && argument.values().stream().anyMatch(value -> value.startsWith("-"));
    }
}

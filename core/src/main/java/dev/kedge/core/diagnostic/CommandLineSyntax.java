package dev.kedge.core.diagnostic;

import dev.kedge.core.diagnostic.Wording.Argument;
import dev.kedge.core.diagnostic.Wording.Command;
import java.util.stream.Collectors;

/** Commands as a shell takes them. */
final class CommandLineSyntax implements Dialect.Syntax {
    @Override
    public String command(Command command) {
        StringBuilder line = new StringBuilder("kedge ").append(command.name());
        command.arguments().forEach(argument -> line.append(' ').append(option(argument)));
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

    /** A target such as -1 is no option. */
    private static String positional(Argument argument) {
        String values = argument.values().stream()
                .map(value -> argument.quoted().around(value))
                .collect(Collectors.joining(" "));
        return values.startsWith("-") ? "-- " + values : values;
    }
}

package dev.kedge.core.diagnostic;

import dev.kedge.core.diagnostic.Wording.Argument;
import dev.kedge.core.diagnostic.Wording.Argument.Kind;
import dev.kedge.core.diagnostic.Wording.Command;
import java.util.stream.Stream;

/** Prints commands as goals. A positional parameter is a property, too, with its label as the name. */
final class MavenSyntax implements Dialect.Syntax {
    /** Left out, because a goal knows the model of its project. */
    private static final String MODEL = "model";

    @Override
    public String command(Command command) {
        StringBuilder line = new StringBuilder("mvn kedge:").append(command.name());
        Stream.concat(
                        command.arguments().stream().filter(argument -> argument.kind() == Kind.POSITIONAL),
                        command.arguments().stream().filter(argument -> argument.kind() != Kind.POSITIONAL))
                .filter(argument -> !argument.name().equals(MODEL))
                .forEach(argument -> line.append(' ').append(option(argument)));
        return line.toString();
    }

    @Override
    public String option(Argument argument) {
        if (argument.kind() == Kind.WORD) {
            return argument.values().get(0);
        }
        return argument.values().isEmpty()
                ? "-D" + argument.name()
                : "-D" + argument.name() + "=" + argument.quoted().around(String.join(",", argument.values()));
    }
}

package dev.kedge.core.diagnostic;

import dev.kedge.core.diagnostic.Wording.Argument;
import dev.kedge.core.diagnostic.Wording.Argument.Kind;
import dev.kedge.core.diagnostic.Wording.Command;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints commands as calls of {@code dev.kedge.Kedge}. A command without such a call is printed for the shell. */
final class JavaSyntax implements Dialect.Syntax {
    /** The methods that take targets. */
    private static final Map<String, String> CALLS = Map.of(
            "upgrade", "upgradeTo",
            "downgrade", "downgradeTo",
            "stamp", "stamp",
            "stamp --purge", "purgeAndStamp",
            "repair", "repair");

    /** Options that are methods of the same name. */
    private static final List<String> TERMS = List.of("allow", "role", "session", "schema");

    private static final String CREATE_SCHEMA = "create-schema";

    private final Dialect.Syntax commandLine = new CommandLineSyntax();

    @Override
    public String command(Command command) {
        return call(command).orElseGet(() -> commandLine.command(command));
    }

    private static Optional<String> call(Command command) {
        StringBuilder terms = new StringBuilder("kedge");
        String name = command.name();
        Optional<List<String>> targets = Optional.empty();
        for (Argument argument : command.arguments()) {
            if (argument.kind() == Kind.POSITIONAL) {
                targets = Optional.of(argument.values());
            } else if (argument.kind() == Kind.OPTION && argument.name().equals(CREATE_SCHEMA)) {
                terms.append(".createSchema()");
            } else if (argument.kind() == Kind.OPTION && TERMS.contains(argument.name())) {
                terms.append(term(argument));
            } else if (argument.kind() == Kind.OPTION && argument.values().isEmpty()) {
                name += " --" + argument.name();
            } else {
                return Optional.empty();
            }
        }
        if (name.equals("upgrade") && targets.isEmpty()) {
            return Optional.of(terms + ".upgrade()");
        }
        String method = CALLS.get(name);
        return method == null || targets.isEmpty()
                ? Optional.empty()
                : Optional.of(terms + "." + method + "(" + literals(targets.get()) + ")");
    }

    @Override
    public String option(Argument option) {
        return TERMS.contains(option.name()) && !option.values().isEmpty()
                ? "kedge" + term(option)
                : commandLine.option(option);
    }

    private static String term(Argument option) {
        return "." + option.name() + "(" + literals(option.values()) + ")";
    }

    private static String literals(List<String> values) {
        return values.stream()
                .map(value ->
                        '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"')
                .collect(Collectors.joining(", "));
    }
}

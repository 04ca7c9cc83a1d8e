package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.EditDistance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The option or command that a user probably meant by an unknown word. */
final class Suggestion {
    private static final int LETTERS_FOR_EACH = 3;

    private Suggestion() {}

    /** The first option that a command does not have, if something that it requires is missing. */
    static Optional<String> unknownOption(ParameterException wrong, List<String> arguments) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        return wrong instanceof MissingParameterException
                ? arguments.stream()
                        .takeWhile(argument -> !argument.equals("--"))
                        .filter(argument -> argument.matches("--[a-zA-Z][\\w-]*(=[\\s\\S]*)?"))
                        .map(argument -> argument.replaceFirst("=[\\s\\S]*", ""))
                        .filter(name -> !command.optionsMap().containsKey(name))
                        .findFirst()
                : Optional.empty();
    }

    /** The suggestion for wrong arguments; absent if nothing is similar to the first unknown word. */
    static Optional<String> of(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unknown)
                || unknown.getUnmatched().isEmpty()) {
            return Optional.empty();
        }
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        String word = unknown.getUnmatched().get(0).replaceFirst("=.*", "");
        List<String> known = word.startsWith("-")
                ? command.options().stream()
                        .filter(option -> !option.hidden())
                        .flatMap(option -> Arrays.stream(option.names()))
                        .filter(name -> name.startsWith("--"))
                        .toList()
                : List.copyOf(command.subcommands().keySet());
        return nearest(word, known).map(name -> name.startsWith("-") ? name : command.qualifiedName() + " " + name);
    }

    /** The similar name, or the only one that begins with the word. */
    private static Optional<String> nearest(String word, List<String> known) {
        String letters = EditDistance.letters(word);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        List<String> longer = known.stream()
                .filter(name -> EditDistance.letters(name).startsWith(letters))
                .toList();
        return EditDistance.nearest(word, known, LETTERS_FOR_EACH)
                .or(() -> longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty());
    }
}

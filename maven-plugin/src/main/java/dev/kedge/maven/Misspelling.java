package dev.kedge.maven;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EditDistance;
import dev.kedge.core.diagnostic.Place;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Properties on Maven's command line that are nearly those of a goal. Maven takes any property, so {@code -Ddryrun} would be
 * left unheeded and run in earnest.
 */
final class Misspelling {
    /** In shorter words one letter makes too much of a difference. */
    private static final int SHORTEST_WITH_MISTAKE = 6;

    private Misspelling() {}

    /** The first property that is none of a command's, and all but a letter one; absent if there is none. */
    static Optional<Diagnostic> among(Collection<String> properties, CommandSpec command) {
        Collection<String> known = GoalArguments.names(command);
        return properties.stream()
                .filter(property -> !known.contains(property))
                .flatMap(property -> known.stream()
                        .filter(name -> isMeant(property, name))
                        .map(name -> Diagnostic.of(
                                CommandCode.PROPERTY_MISSPELLED, Place.NOWHERE, property, command.name(), name)))
                .findFirst();
    }

    private static boolean isMeant(String property, String name) {
        String word = letters(property);
        String meant = letters(name);
        return EditDistance.between(word, meant) <= (meant.length() < SHORTEST_WITH_MISTAKE ? 0 : 1);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}

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
 * Finds misspelled properties of a goal on Maven's command line. Maven accepts any property, so it would ignore
 * {@code -Ddryrun}, and the goal would change the database.
 */
final class Misspelling {
    /** In shorter words a single letter makes too much of a difference. */
    private static final int SHORTEST_WITH_MISTAKE = 6;

    private Misspelling() {}

    /**
     * The first property that is unknown to a command but differs from a known one by one letter; absent if all are
     * spelled right.
     */
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

package dev.kedge.maven;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EditDistance;
import dev.kedge.core.diagnostic.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Finds misspelled properties of a goal on Maven's command line. Maven accepts any property, so it would ignore
 * {@code -Ddryrun}, and the goal would change the database.
 */
final class Misspelling {
    /** In shorter words a single letter makes too much of a difference. */
    private static final int SHORTEST_WITH_MISTAKE = 6;

    private static final int LETTERS_FOR_EACH = 3;

    private static final String PREFIX = "kedge.";

    /** The properties of the goals themselves, which are no options of a command. */
    private static final Set<String> PARAMETERS = Set.of("dir", "database", "skip", "compile", "failOnDifference");

    private Misspelling() {}

    /**
     * The first property that is unknown to a command but differs from a known one by one letter; absent if all are
     * spelled right.
     */
    static Optional<Diagnostic> among(Collection<String> properties, CommandSpec command) {
        Set<String> known = GoalArguments.names(command);
        return properties.stream()
                .filter(property -> !known.contains(plain(property)) && !PARAMETERS.contains(plain(property)))
                .flatMap(property -> known.stream()
                        .filter(name -> isMeant(plain(property), name))
                        .map(name -> Diagnostic.of(
                                CommandCode.PROPERTY_MISSPELLED,
                                Place.NOWHERE,
                                property,
                                command.name(),
                                property.startsWith(PREFIX) ? PREFIX + name : name)))
                .findFirst();
    }

    /**
     * Warnings of properties that begin with {@code kedge.} and that no goal has. They may be meant for another goal of the
     * same build, so they are no errors.
     *
     * @param properties the properties of Maven's command line
     * @param ofProjects the properties of the poms, which may have any name
     * @param commands all commands
     */
    static List<Diagnostic> unknown(
            Collection<String> properties, Set<String> ofProjects, Collection<CommandSpec> commands) {
        Set<String> known = new TreeSet<>(PARAMETERS);
        commands.forEach(command -> known.addAll(GoalArguments.names(command)));
        return properties.stream()
                .filter(property -> property.startsWith(PREFIX))
                .filter(property -> !known.contains(plain(property)) && !ofProjects.contains(property))
                .sorted()
                .map(property -> Diagnostic.of(
                        CommandCode.PROPERTY_UNKNOWN,
                        Place.NOWHERE,
                        property,
                        EditDistance.nearest(plain(property), known, LETTERS_FOR_EACH)
                                .map(name -> "Did you mean -D" + PREFIX + name + "?")
                                .orElse("-Dhelp prints the properties of a goal.")))
                .toList();
    }

    private static String plain(String property) {
        return property.startsWith(PREFIX) ? property.substring(PREFIX.length()) : property;
    }

    private static boolean isMeant(String property, String name) {
        int most = EditDistance.letters(name).length() < SHORTEST_WITH_MISTAKE ? 0 : 1;
        return EditDistance.betweenNames(property, name) <= most;
    }
}

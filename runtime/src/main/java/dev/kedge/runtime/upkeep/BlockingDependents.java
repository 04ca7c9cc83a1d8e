package dev.kedge.runtime.upkeep;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What depends on the objects to be dropped, according to the server's messages. */
final class BlockingDependents {
    private static final String DETAIL = "Detail: ";
    private static final String HINT = "\n  Hint: ";
    private static final String DEPENDS = " depends on ";

    private BlockingDependents() {}

    /**
     * The lines of these messages, without those about dependencies between the objects to be dropped. The server's
     * sentences are understood in English only; in another language all lines are kept.
     */
    static String of(Collection<String> messages, List<DropUnit> units) {
        List<String> lines = messages.stream()
                .flatMap(message -> dependents(message).lines())
                .map(String::strip)
                .distinct()
                .toList();
        Set<String> managed = new HashSet<>();
        units.forEach(unit -> managed.addAll(unit.objects()));
        List<String> strangers =
                lines.stream().filter(line -> !isOf(managed, line)).toList();
        return (strangers.isEmpty() ? lines : strangers)
                .stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }

    /** The server lists the dependents in the detail of its message, one a line. */
    private static String dependents(String message) {
        int detail = message.indexOf(DETAIL);
        int hint = message.indexOf(HINT);
        return detail < 0 ? message : message.substring(detail + DETAIL.length(), hint < 0 ? message.length() : hint);
    }

    /** Whether the dependent object is managed itself, or part of a managed object. */
    private static boolean isOf(Set<String> managed, String line) {
        int depends = line.indexOf(DEPENDS);
        String dependent = depends < 0 ? "" : line.substring(0, depends);
        return managed.stream()
                .anyMatch(object -> dependent.equals(object)
                        || dependent.endsWith(" of " + object)
                        || dependent.endsWith(" on " + object));
    }
}

package dev.kedge.cli.compare;

import dev.kedge.cli.listing.Json;
import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.runtime.Unmanaged;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The difference between two live databases in what Kedge cannot declare. No step changes it.
 *
 * @param onlyFrom what only the first database has
 * @param onlyTo what only the second database has
 * @param otherwise what both have under the same name with different definitions
 */
public record UnmanagedDifference(List<Unmanaged> onlyFrom, List<Unmanaged> onlyTo, List<Unmanaged> otherwise) {
    /** Their number is not a definition: like rows, they are not compared. */
    private static final String LARGE_OBJECTS = "large objects";

    /** The difference of two sources; empty unless both are live, because a file does not contain such objects. */
    public static UnmanagedDifference between(SchemaSource from, SchemaSource to) {
        if (from.live().isEmpty() || to.live().isEmpty()) {
            return new UnmanagedDifference(List.of(), List.of(), List.of());
        }
        Map<String, Unmanaged> before = byName(from);
        Map<String, Unmanaged> after = byName(to);
        return new UnmanagedDifference(
                without(before, after),
                without(after, before),
                before.entrySet().stream()
                        .filter(entry -> Optional.ofNullable(after.get(entry.getKey()))
                                .filter(other -> !other.equals(entry.getValue()))
                                .isPresent())
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static Map<String, Unmanaged> byName(SchemaSource source) {
        Map<String, Unmanaged> things = new LinkedHashMap<>();
        for (Unmanaged thing : source.unmanaged()) {
            if (!thing.kind().equals(LARGE_OBJECTS)) {
                things.put(thing.toString(), thing);
            }
        }
        return things;
    }

    private static List<Unmanaged> without(Map<String, Unmanaged> things, Map<String, Unmanaged> others) {
        return things.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether there is no difference. */
    public boolean isEmpty() {
        return onlyFrom.isEmpty() && onlyTo.isEmpty() && otherwise.isEmpty();
    }

    /** One sentence for each object. */
    public List<String> lines(Dialect dialect) {
        String from = Wording.of("Only in {--from}, and no step drops it: ").in(dialect);
        String to = Wording.of("Only in {--to}, and no step creates it: ").in(dialect);
        return Stream.of(
                        onlyFrom.stream().map(thing -> from + thing),
                        onlyTo.stream().map(thing -> to + thing),
                        otherwise.stream().map(thing -> "Defined differently, and no step changes it: " + thing))
                .flatMap(lines -> lines)
                .toList();
    }

    /** The difference as a JSON object, with a list for each side and one for objects that both have. */
    public String json() {
        return Json.print(it -> {
            Json.strings(it, "from", names(onlyFrom));
            Json.strings(it, "to", names(onlyTo));
            Json.strings(it, "differs", names(otherwise));
        });
    }

    private static List<String> names(List<Unmanaged> things) {
        return things.stream().map(Unmanaged::toString).toList();
    }
}

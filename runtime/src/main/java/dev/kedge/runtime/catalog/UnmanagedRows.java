package dev.kedge.runtime.catalog;

import dev.kedge.core.sql.Identifier;
import dev.kedge.runtime.Unmanaged;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What Kedge cannot declare. The query returns the owner of every unmanaged object as a row of its own. */
final class UnmanagedRows {
    private static final String OWNER = "owner";
    private static final String DEFAULT_PRIVILEGES = "default privileges";

    private final List<Unmanaged> things = new ArrayList<>();

    void add(Row row) throws SQLException {
        things.add(new Unmanaged(row.text("kind"), row.text("name"), row.text("definition")));
    }

    /**
     * Everything except the owners that are the usual owner of the database, and the default privileges that can be
     * declared.
     *
     * @param usual the role that owns the most objects that can be declared; if absent, the role that owns the most of the
     *     other objects
     * @param migrating the role whose default privileges can be declared
     */
    List<Unmanaged> withoutUsualOwner(Optional<String> usual, String migrating) {
        Optional<String> role = usual.or(this::mostFrequentOwner);
        String declared = "for role " + Identifier.quote(migrating) + " ";
        return things.stream()
                .filter(thing -> !thing.kind().equals(OWNER) || !role.equals(Optional.of(thing.definition())))
                .filter(thing -> !thing.kind().equals(DEFAULT_PRIVILEGES)
                        || !thing.name().startsWith(declared))
                .toList();
    }

    private Optional<String> mostFrequentOwner() {
        Map<String, Long> counts = things.stream()
                .filter(thing -> thing.kind().equals(OWNER))
                .collect(Collectors.groupingBy(Unmanaged::definition, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}

package dev.kedge.runtime.catalog;

import dev.kedge.core.lock.Removal;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.Unmanaged;
import dev.kedge.runtime.UnmanagedLoss;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What SQL that drops or resets objects does to objects that cannot be declared. The dependencies that the server
 * records tell which of them are dropped, too, and which make the SQL fail.
 *
 * @param losses what is lost, in the order of the removals
 * @param blockers what makes the SQL fail, in the order of the removals
 */
public record Consequences(List<UnmanagedLoss> losses, List<Dependent> blockers) {
    /** No consequences. */
    public static final Consequences NONE = new Consequences(List.of(), List.of());

    private static final String QUERY = Query.text("removed.sql");

    /** The kinds that are lost when an index or key is rebuilt because the type of its column changes. */
    private static final Set<String> NOT_REMADE =
            Set.of("statistics target", "dependency on an extension", "disabled foreign key");

    /** Stands for the replica identity of a table where the number of a column is expected. */
    private static final int REPLICA_IDENTITY = -1;

    /** Copies the lists. */
    public Consequences {
        losses = List.copyOf(losses);
        blockers = List.copyOf(blockers);
    }

    /** One sentence for each loss and blocker; a loss comes with the name by which it is permitted. */
    public List<String> lines() {
        return Stream.concat(
                        losses.stream().map(loss -> loss.acknowledgement() + ": " + loss.sentence()),
                        blockers.stream().map(blocker -> "in the way: " + blocker.sentence()))
                .distinct()
                .toList();
    }

    /** A copy with only the blockers of these removals. */
    public Consequences withBlockersOf(Collection<Removal> removals) {
        Set<Removal> these = new HashSet<>(removals);
        return new Consequences(
                losses,
                blockers.stream()
                        .filter(blocker -> these.contains(blocker.removal()))
                        .toList());
    }

    /** An object that is dropped. */
    private record Gone(Removal removal, String kind, int part, boolean named) {}

    /** The address of an object in the catalogs. */
    private record Address(long catalog, long oid) {}

    /**
     * Finds the consequences, in a transaction that the caller has prepared with {@link CatalogReader#settle}.
     *
     * @param defaultSchema the schema of unqualified names
     * @param removals what is removed, by current names
     * @param known the schemas whose objects the SQL handles itself, so that none of them is a blocker
     */
    public static Consequences of(
            Connection connection, String defaultSchema, List<Removal> removals, Collection<Schema> known)
            throws SQLException {
        if (removals.isEmpty()) {
            return NONE;
        }
        Map<Address, List<Gone>> gone = new HashMap<>();
        List<UnmanagedLoss> losses = new ArrayList<>();
        List<Dependent> blockers = new ArrayList<>();
        Set<String> names = names(known, defaultSchema);
        DeclaredAddresses declared = DeclaredAddresses.of(connection, defaultSchema, known);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet found = statement.executeQuery(QUERY.replace("{removals}", values(removals)))) {
                Row row = new Row(found);
                while (found.next()) {
                    Removal removal = removals.get((int) row.number("number"));
                    boolean own = declared.has(row.number("classid"), row.number("objid"));
                    switch (row.text("role")) {
                        case "gone" ->
                            gone.computeIfAbsent(
                                            new Address(row.number("classid"), row.number("objid")),
                                            address -> new ArrayList<>())
                                    .add(new Gone(
                                            removal, row.text("kind"), (int) row.number("subid"), row.flag("named")));
                        case "publication" -> {
                            if (!own) {
                                losses.add(new UnmanagedLoss(
                                        new Unmanaged("publication of a table", row.text("description")), removal));
                            }
                        }
                        default -> {
                            if (!own && !isKnown(row, names)) {
                                blockers.add(new Dependent(
                                        row.text("description"), row.text("needed"), removal, row.optional("way_out")));
                            }
                        }
                    }
                }
            }
        }
        if (!gone.isEmpty()) {
            Query.UNMANAGED.each(connection, Scope.DATABASE, row -> {
                if (!declared.has(row.number("catalog"), row.number("oid"))) {
                    lost(row, gone).ifPresent(losses::add);
                }
            });
        }
        return new Consequences(losses, blockers);
    }

    private static String values(List<Removal> removals) {
        List<String> rows = new ArrayList<>();
        for (Removal removal : removals) {
            rows.add(Stream.of(
                            removal.kind().name(),
                            sql(removal.object()),
                            removal.object().name(),
                            removal.part(),
                            removal.to())
                    .map(text -> Literal.quote(text) + "::text")
                    .collect(Collectors.joining(", ", "(" + rows.size() + ", ", ", " + removal.cascade() + ")")));
        }
        return String.join(", ", rows);
    }

    /** Quotes as the server does, so that the name can be removed from its texts. */
    private static String sql(QualifiedName name) {
        return (name.schema().isEmpty() ? "" : Identifier.quote(name.schema()) + ".") + Identifier.quote(name.name());
    }

    private static Optional<UnmanagedLoss> lost(Row row, Map<Address, List<Gone>> gone) throws SQLException {
        Unmanaged thing = new Unmanaged(row.text("kind"), row.text("name"), row.text("definition"));
        int part = (int) row.number("part");
        return gone.getOrDefault(new Address(row.number("catalog"), row.number("oid")), List.of()).stream()
                .filter(it -> takes(it, thing, part))
                .findFirst()
                .map(it -> new UnmanagedLoss(thing, it.removal));
    }

    private static boolean takes(Gone gone, Unmanaged thing, int part) {
        if (gone.part == REPLICA_IDENTITY) {
            return thing.kind().equals("replica identity");
        }
        boolean whole = gone.part == 0 || gone.part == part;
        // The object itself is listed, too.
        boolean right = thing.kind().equals("owner") || thing.kind().equals("privileges");
        return whole
                && !right
                && switch (gone.kind) {
                    case "REMADE" -> NOT_REMADE.contains(thing.kind());
                    case "COLUMN_TYPE", "DEFAULT" -> false;
                    case "STORAGE" -> thing.kind().equals("storage of a partition's column") && !gone.named;
                    case "TRIGGER_STATE" ->
                        thing.kind().equals("disabled trigger") || thing.kind().equals("trigger for replicas");
                    // SQL that names a rule intends to drop it.
                    default -> thing.isDetail() || !gone.named || gone.part != part;
                };
    }

    private static boolean isKnown(Row row, Set<String> names) throws SQLException {
        Optional<String> schema = row.optional("schema");
        return schema.isPresent() && names.contains(name(schema.get(), row.text("object"), row.text("part")));
    }

    private static Set<String> names(Collection<Schema> known, String defaultSchema) {
        Set<String> names = new HashSet<>();
        for (Schema schema : known) {
            schema.keys().forEach(key -> {
                String in = key.owner().schema().isEmpty()
                        ? defaultSchema
                        : key.owner().schema();
                String object = key.owner().name();
                int arguments = object.indexOf('(');
                names.add(arguments < 0 ? name(in, object, key.name()) : name(in, object.substring(0, arguments), "("));
            });
        }
        return names;
    }

    private static String name(String schema, String object, String part) {
        return schema + '\n' + object + '\n' + part;
    }
}

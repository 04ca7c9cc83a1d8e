package dev.kedge.runtime.normalize;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.Step;
import dev.kedge.runtime.catalog.CatalogReader;
import dev.kedge.runtime.catalog.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Spells the expressions of a declared schema as a live server prints them, so that they can be compared as text. To
 * find out, it creates similar objects in the session's temporary schema, reads them back and rolls back.
 */
public final class ExpressionNormalizer {
    private final Schema live;
    private final TemporarySchema space;
    private final Plans plans;
    private final String qualifier;
    private final List<ObjectKey> refused = new ArrayList<>();
    private final Map<ObjectKey, SchemaObject> spelled = new HashMap<>();

    private ExpressionNormalizer(Connection connection, TemporarySchema space, Schema live, String defaultSchema) {
        this.qualifier = Identifier.quote(defaultSchema) + ".";
        this.space = space;
        this.plans = new Plans(connection, space);
        this.live = live;
    }

    /**
     * A declared schema as the server spells it.
     *
     * @param schema the schema; what the server rejected is as it was declared
     * @param undecided the objects, triggers and policies that the server rejected
     */
    public record Result(Schema schema, List<ObjectKey> undecided) {
        /** Copies the list. */
        public Result {
            undecided = List.copyOf(undecided);
        }

        /**
         * The schema to find steps to: it is compared in the server's words, and what the steps create has the declared
         * ones.
         *
         * @param declared the schema as it was declared
         * @return the schema
         */
        public Schema inOwnWords(Schema declared) {
            return OwnWords.of(declared, schema);
        }
    }

    /**
     * Spells a declared schema as the server of this connection does. Only objects that exist and differ are tried. The
     * caller must not have a transaction open; nothing is left behind.
     *
     * <p>Nothing can be tried on a hot standby or without the right to create temporary tables. Then everything that
     * differs is undecided.
     */
    public static Result of(Connection connection, String defaultSchema, Schema declared, Schema live)
            throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            TemporarySchema space = TemporarySchema.of(connection);
            CatalogReader.settle(connection, defaultSchema);
            return of(connection, space, defaultSchema, declared, live);
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    /** Like {@link #of}, but in the open transaction, whose settings are restored afterwards. */
    public static Result inside(Connection connection, String defaultSchema, Schema declared, Schema live)
            throws SQLException {
        return Snapshot.inside(
                connection, defaultSchema, it -> of(it, TemporarySchema.inside(it), defaultSchema, declared, live));
    }

    /** The parts of their own of partitions are tried after everything else, as parts of tables with the same columns. */
    private static Result of(
            Connection connection, TemporarySchema space, String defaultSchema, Schema declared, Schema live)
            throws SQLException {
        OwnPartitionParts parts = new OwnPartitionParts(declared, live);
        if (parts.areNone()) {
            return new ExpressionNormalizer(connection, space, live, defaultSchema).of(declared, defaultSchema);
        }
        Result whole = new ExpressionNormalizer(connection, space, parts.liveWithout(), defaultSchema)
                .of(parts.declaredWithout(), defaultSchema);
        Schema tables = parts.declaredTables(whole.schema());
        Result own = new ExpressionNormalizer(connection, space, parts.liveTables(), defaultSchema)
                .of(tables, defaultSchema);
        return parts.joined(whole, own);
    }

    private Result of(Schema declared, String defaultSchema) throws SQLException {
        Schema bare = SelfQualifiedNames.bare(declared, defaultSchema);
        if (space.isUsable()) {
            confirm(SharedProbeTable.groups(ChangedExpressions.all(bare, live)));
        }
        List<List<ProbeGroup>> groups = ProbeGroup.groups(spelled(bare), live);
        if (space.isUsable()) {
            for (List<ProbeGroup> group : groups) {
                spell(group);
            }
        }
        return result(declared, groups);
    }

    /** Finds the objects that can cheaply be shown to be equal. The others are tried one table at a time. */
    private void confirm(List<List<SharedProbeTable>> groups) throws SQLException {
        for (List<SharedProbeTable> group : groups) {
            space.tryOut(() -> {
                space.runAtOnce(group.stream()
                        .<Step>map(sheet -> new CreateTable(sheet.table()))
                        .toList());
                Schema found = space.read();
                group.stream()
                        .flatMap(sheet -> sheet.confirmed(found).stream())
                        .forEach(table -> spelled.put(table.key(), table));
            });
        }
    }

    private Schema spelled(Schema declared) {
        return declared.plus(spelled.values()).withDependencies(declared.dependencies());
    }

    /**
     * Tries the objects one by one if one of them is rejected, so that it does not keep the others from being spelled.
     */
    private void spell(List<ProbeGroup> group) throws SQLException {
        if (space.tryOut(() -> make(group))) {
            for (ProbeGroup specimens : group) {
                if (group.size() > 1 && isHiddenBehind(specimens)) {
                    space.tryOut(() -> makeAlone(specimens, new ArrayList<>()));
                }
            }
            return;
        }
        for (ProbeGroup alone : group) {
            List<ObjectKey> without = new ArrayList<>();
            if (space.tryOut(() -> makeAlone(alone, without))) {
                refused.addAll(without);
            }
        }
    }

    /**
     * Whether a probe object of the group may hide a name that this one uses, so that the server would qualify the
     * name.
     */
    private boolean isHiddenBehind(ProbeGroup specimens) {
        return specimens.wanted().stream()
                .map(spelled::get)
                .filter(Objects::nonNull)
                .anyMatch(object -> !live.object(object.key()).equals(Optional.of(object))
                        && object.toString().contains(qualifier));
    }

    private Result result(Schema declared, List<List<ProbeGroup>> groups) {
        List<ObjectKey> undecided = new ArrayList<>(refused);
        groups.stream()
                .flatMap(List::stream)
                .flatMap(specimens -> specimens.wanted().stream())
                .filter(key -> !spelled.containsKey(key))
                .forEach(undecided::add);
        return new Result(spelled(declared), undecided);
    }

    private void make(List<ProbeGroup> group) throws SQLException {
        for (ProbeGroup specimens : group) {
            specimens.make(space);
            specimens.makeMore(space);
        }
        read(group);
    }

    private void makeAlone(ProbeGroup specimens, List<ObjectKey> without) throws SQLException {
        specimens.make(space);
        without.addAll(specimens.attemptMore(space));
        read(List.of(specimens));
    }

    private void read(List<ProbeGroup> group) throws SQLException {
        Schema found = space.read();
        for (ProbeGroup specimens : group) {
            for (SchemaObject object : specimens.spelled(found, live, plans)) {
                spelled.put(object.key(), object);
            }
        }
    }
}

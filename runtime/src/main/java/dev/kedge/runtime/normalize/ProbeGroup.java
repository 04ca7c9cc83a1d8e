package dev.kedge.runtime.normalize;

import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.core.step.CreateIndex;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Declared objects that must be created together: a single object, or a table with some of its partitions.
 *
 * @param objects the objects, each before those that depend on it
 * @param wanted the keys of the objects whose spelling is needed
 */
record ProbeGroup(List<SchemaObject> objects, List<ObjectKey> wanted) {
    /** The number of objects that exist at the same time. Each takes locks and catalog rows until it is rolled back. */
    private static final int AT_ONCE = 50;

    /** The prefix of the tables for indexes, which need a table but whose expressions cannot name it. */
    private static final String ROWS = "kedge_rows_";

    /** The objects whose text differs from that of the live object, in groups whose names do not clash. */
    static List<List<ProbeGroup>> groups(Schema declared, Schema live) {
        Set<ObjectKey> differing = new HashSet<>();
        declared.objects().forEach((key, object) -> {
            if (live.object(key).filter(there -> !there.equals(object)).isPresent()) {
                differing.add(key);
            }
        });
        PartitionTree tree = new PartitionTree(declared);
        List<View> views = differing(declared.views(), differing);
        List<SchemaObject> basesFirst = new ArrayList<>(Dependencies.dependentsFirst(views));
        Collections.reverse(basesFirst);
        List<List<ProbeGroup>> groups = new ArrayList<>();
        Stream.of(
                        differing(declared.all(Domain.class), differing).stream()
                                .map(ProbeGroup::of),
                        differing(declared.all(Collation.class), differing).stream()
                                .map(ProbeGroup::of),
                        differing(declared.all(RangeType.class), differing).stream()
                                .map(ProbeGroup::of),
                        declared.tables().stream().flatMap(table -> ofTable(table, tree, differing).stream()),
                        differing(declared.routines(), differing).stream().map(ProbeGroup::of),
                        basesFirst.stream().map(ProbeGroup::of))
                .forEach(kind -> add(groups, kind.toList()));
        return groups;
    }

    private static <T extends SchemaObject> List<T> differing(List<T> all, Set<ObjectKey> differing) {
        return all.stream().filter(object -> differing.contains(object.key())).toList();
    }

    private static ProbeGroup of(SchemaObject object) {
        return new ProbeGroup(List.of(object), List.of(object.key()));
    }

    /** A table with the partitions that differ, and the partitions between them. */
    private static Optional<ProbeGroup> ofTable(Table table, PartitionTree tree, Set<ObjectKey> differing) {
        Set<QualifiedName> needed = new LinkedHashSet<>();
        List<Partition> under = tree.under(table.name());
        for (int i = under.size() - 1; i >= 0; i--) {
            Partition partition = under.get(i);
            if (differing.contains(partition.key()) || needed.contains(partition.name())) {
                needed.add(partition.name());
                needed.add(partition.of());
            }
        }
        List<SchemaObject> objects = new ArrayList<>(List.of(table));
        under.stream().filter(partition -> needed.contains(partition.name())).forEach(objects::add);
        List<ObjectKey> wanted = objects.stream()
                .map(SchemaObject::key)
                .filter(differing::contains)
                .toList();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new ProbeGroup(objects, wanted));
    }

    private static void add(List<List<ProbeGroup>> groups, List<ProbeGroup> kind) {
        List<ProbeGroup> group = new ArrayList<>();
        for (ProbeGroup next : kind) {
            boolean full = group.size() == AT_ONCE;
            if (full || !group.isEmpty() && !group.get(0).schema().equals(next.schema())) {
                groups.add(group);
                group = new ArrayList<>();
            }
            group.add(next);
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
    }

    private String schema() {
        return objects.get(0).key().owner().schema();
    }

    /** Creates the objects. */
    void make(TemporarySchema space) throws SQLException {
        space.run(steps());
        for (SchemaObject object : objects) {
            if (object instanceof View view && !view.indexes().isEmpty()) {
                makeIndexes(view, space);
            }
        }
    }

    private List<Step> steps() {
        return objects.stream().map(ProbeObject::step).toList();
    }

    /**
     * Creates the indexes of a view on a table with the same columns, because a temporary view cannot be materialized.
     */
    private static void makeIndexes(View view, TemporarySchema space) throws SQLException {
        QualifiedName rows = TemporarySchema.name(rows(view));
        String from = TemporarySchema.name(view.name()).sql();
        space.execute("CREATE TABLE " + rows.sql() + " AS SELECT * FROM " + from + " WITH NO DATA");
        List<Step> steps = ProbeObject.indexes(view.indexes()).stream()
                .<Step>map(index -> new CreateIndex(rows, index))
                .toList();
        space.runAfter(Situation.withoutUsers(Schema.of(List.of(Table.of(rows, List.of())))), steps);
    }

    private static QualifiedName rows(View view) {
        return QualifiedName.of(ROWS + Integer.toHexString(view.name().name().hashCode()));
    }

    /** Creates the triggers and policies of the objects. */
    void makeMore(TemporarySchema space) throws SQLException {
        for (Step step : more().values()) {
            makeMore(space, step);
        }
    }

    /** Creates those triggers and policies that the server accepts, and returns the others. */
    List<ObjectKey> attemptMore(TemporarySchema space) throws SQLException {
        List<ObjectKey> refused = new ArrayList<>();
        for (Map.Entry<ObjectKey, Step> step : more().entrySet()) {
            if (!space.attempt(() -> makeMore(space, step.getValue()))) {
                refused.add(step.getKey());
            }
        }
        return refused;
    }

    private void makeMore(TemporarySchema space, Step step) throws SQLException {
        Situation situation = Situation.at(Schema.EMPTY);
        for (Step made : steps()) {
            situation = situation.after(made);
        }
        space.runAfter(situation, List.of(step));
    }

    private Map<ObjectKey, Step> more() {
        return objects.get(0).parts().isEmpty() ? Map.of() : ProbeObject.more(objects.get(0));
    }

    /** The wanted objects as the server spells them, or with the live spelling where that means the same. */
    List<SchemaObject> spelled(Schema found, Schema live, Plans plans) throws SQLException {
        List<SchemaObject> all = new ArrayList<>();
        for (SchemaObject object : objects) {
            Optional<SchemaObject> there = live.object(object.key());
            Optional<SchemaObject> read = found.object(temporary(object));
            if (wanted.contains(object.key()) && there.isPresent() && read.isPresent()) {
                SchemaObject rolled = ServerSpelling.withRoles(ServerSpelling.of(object, read.get()), there.get());
                SchemaObject worded = withIndexes(rolled, there.get(), found, plans);
                QualifiedName name = TemporarySchema.name(object.key().owner());
                all.add(worded.equals(there.get()) ? worded : new ConstantFolding(plans, name).of(worded, there.get()));
            }
        }
        return all;
    }

    private static SchemaObject withIndexes(SchemaObject worded, SchemaObject there, Schema found, Plans plans)
            throws SQLException {
        Optional<Table> rows = worded instanceof View view ? found.table(rows(view)) : Optional.empty();
        if (rows.isEmpty() || !(worded instanceof View view) || !(there instanceof View live)) {
            return worded;
        }
        ConstantFolding folding =
                new ConstantFolding(plans, TemporarySchema.name(rows.get().name()));
        return view.withIndexes(folding.indexes(
                ServerSpelling.indexes(view.indexes(), rows.get().indexes()), live.indexes()));
    }

    /** The key of an object in the temporary schema, which has no schema qualifier. */
    private static ObjectKey temporary(SchemaObject object) {
        ObjectKey key = object.key();
        return new ObjectKey(key.kind(), key.owner().withSchema(""), key.name());
    }
}

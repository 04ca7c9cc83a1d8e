package dev.kedge.core.diff;

import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReplicaIdentity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableIndexes;
import dev.kedge.core.step.ChangeCluster;
import dev.kedge.core.step.ChangeReplicaIdentity;
import dev.kedge.core.step.DropNotNull;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds the steps that set replica identities and clustering indexes to the steps that change the tables. A mark is set as
 * soon as its index exists in its new form, so an index that has a successor keeps it until then. If the old index has to go
 * earlier, the replica identity is FULL in between, because rows of a published table without one can be neither updated nor
 * deleted.
 */
final class IndexMarkSteps {
    /**
     * The marks of a table or partition.
     *
     * @param identity its replica identity; absent for the primary key
     * @param cluster its clustering index; absent for none
     */
    private record Marks(Optional<ReplicaIdentity> identity, Optional<String> cluster) {
        static final Marks NONE = new Marks(Optional.empty(), Optional.empty());

        static Marks of(Schema schema, QualifiedName name) {
            return schema.table(name)
                    .map(table -> new Marks(
                            table.settings().replicaIdentity(), table.settings().cluster()))
                    .or(() -> schema.partition(name).map(Marks::of))
                    .orElse(NONE);
        }

        static Marks of(Partition partition) {
            return new Marks(partition.replicaIdentity(), partition.cluster());
        }

        Optional<String> identityIndex() {
            return identity.flatMap(ReplicaIdentity::index);
        }
    }

    private final Schema after;
    private final Schema asTables;
    private final List<Step> all = new ArrayList<>();
    /** The current name of each table or partition with marks, by the name that it has in the end. */
    private final Map<QualifiedName, QualifiedName> current = new TreeMap<>();

    private Schema reached;

    private IndexMarkSteps(Schema before, Schema after) {
        this.reached = before;
        this.after = after;
        this.asTables = Attachments.asTables(before, after);
    }

    /** All steps, in order. */
    static List<Step> of(Schema before, List<Step> steps, Schema after) {
        Set<QualifiedName> names = marked(after);
        for (QualifiedName name : marked(before)) {
            QualifiedName last = name;
            for (Step step : steps) {
                last = after(step, last);
            }
            names.add(last);
        }
        names.removeIf(
                name -> after.table(name).isEmpty() && after.partition(name).isEmpty());
        if (names.isEmpty()) {
            return steps;
        }
        IndexMarkSteps order = new IndexMarkSteps(before, after);
        names.forEach(name -> order.current.put(name, first(steps, name)));
        for (Step step : steps) {
            order.settle();
            order.make(step);
        }
        order.settle();
        return order.all;
    }

    private static Set<QualifiedName> marked(Schema schema) {
        Set<QualifiedName> marked = new TreeSet<>();
        for (Table table : schema.tables()) {
            if (!Marks.of(schema, table.name()).equals(Marks.NONE)) {
                marked.add(table.name());
            }
        }
        for (Partition partition : schema.partitions()) {
            if (!Marks.of(partition).equals(Marks.NONE)) {
                marked.add(partition.name());
            }
        }
        return marked;
    }

    private static QualifiedName after(Step step, QualifiedName name) {
        return step.renaming().map(renaming -> renaming.relation(name)).orElse(name);
    }

    private static QualifiedName first(List<Step> steps, QualifiedName name) {
        QualifiedName first = name;
        for (int i = steps.size() - 1; i >= 0; i--) {
            QualifiedName later = first;
            first = steps.get(i)
                    .renaming()
                    .map(renaming -> renaming.inverse().relation(later))
                    .orElse(later);
        }
        return first;
    }

    private void add(Step step) {
        all.add(step);
        reached = step.applyTo(reached);
    }

    /** Adds a step, and before it those by which marks leave the indexes that it drops. */
    private void make(Step step) {
        Schema next = step.applyTo(reached);
        for (QualifiedName name : current.values()) {
            Marks now = Marks.of(reached, name);
            Marks then = Marks.of(next, after(step, name));
            boolean stays = next.relation(after(step, name)).isPresent();
            boolean loosened = step instanceof DropNotNull gone && isIdentity(now, name, gone);
            if (stays
                    && now.identityIndex().isPresent()
                    && (then.identityIndex().isEmpty() || loosened)) {
                add(new ChangeReplicaIdentity(name, Optional.of(ReplicaIdentity.FULL)));
            }
            if (stays && now.cluster().isPresent() && then.cluster().isEmpty()) {
                add(new ChangeCluster(name, Optional.empty()));
            }
        }
        add(step);
        current.replaceAll((last, name) -> after(step, name));
    }

    /** The columns of the index of a replica identity cannot be null. */
    private boolean isIdentity(Marks marks, QualifiedName name, DropNotNull step) {
        boolean ofTable = step.table().equals(name)
                || reached.partition(name)
                        .filter(partition ->
                                new PartitionTree(reached).lineage(partition).contains(step.table()))
                        .isPresent();
        return ofTable
                && marks.identityIndex()
                        .flatMap(index -> new TableIndexes(reached).find(name, index))
                        .filter(part -> columns(part).contains(step.column()))
                        .isPresent();
    }

    private static List<String> columns(Part part) {
        return part instanceof Index index ? index.columnNames() : ((Constraint) part).columns();
    }

    /** Sets the marks whose indexes exist in their new form. */
    private void settle() {
        current.forEach((last, name) -> {
            if (last.equals(name)) {
                settle(name);
            }
        });
    }

    private void settle(QualifiedName name) {
        boolean asTable = reached.table(name).isPresent();
        if (!asTable && reached.partition(name).isEmpty()) {
            return;
        }
        Schema goal = asTable ? asTables : after;
        Marks now = Marks.of(reached, name);
        Marks wanted = Marks.of(goal, name);
        if (!now.identity().equals(wanted.identity()) && isReady(wanted, name, goal)) {
            add(new ChangeReplicaIdentity(name, wanted.identity()));
        }
        if (!now.cluster().equals(wanted.cluster())
                && wanted.cluster().stream().allMatch(index -> isNew(index, name, goal))) {
            add(new ChangeCluster(name, wanted.cluster()));
        }
    }

    private boolean isReady(Marks wanted, QualifiedName name, Schema goal) {
        if (wanted.identity().isEmpty()) {
            return new TableIndexes(reached).hasPrimaryKey(name) == new TableIndexes(goal).hasPrimaryKey(name);
        }
        return wanted.identityIndex().stream().allMatch(index -> isNew(index, name, goal) && isNotNull(index, name));
    }

    private boolean isNew(String index, QualifiedName name, Schema goal) {
        Optional<Part> there = new TableIndexes(reached).find(name, index);
        return there.isPresent() && there.equals(new TableIndexes(goal).find(name, index));
    }

    private boolean isNotNull(String index, QualifiedName name) {
        Table table = reached.relation(name).orElseThrow();
        return columns(new TableIndexes(reached).find(name, index).orElseThrow()).stream()
                .allMatch(column ->
                        table.column(column).filter(it -> !it.nullable()).isPresent());
    }
}

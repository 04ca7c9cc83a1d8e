package dev.kedge.core.diff.rename;

import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.CreateNamespace;
import dev.kedge.core.step.MoveObject;
import dev.kedge.core.step.RenameObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The decided moves from one schema to another, and the renames of the schemas themselves. */
final class SchemaMoves {
    private final RenameList list;
    private final Schema after;
    private final Decisions decisions;

    SchemaMoves(RenameList list, Schema after, Decisions decisions) {
        this.list = list;
        this.after = after;
        this.decisions = decisions;
    }

    /**
     * Moves tables, and returns the renames that remain. A table whose name is taken in the new schema gets a temporary
     * name there.
     */
    Map<ObjectKey, String> tables() {
        Map<ObjectKey, String> open = new HashMap<>();
        Map<QualifiedName, QualifiedName> moves = new TreeMap<>();
        decisions.moves().forEach((from, to) -> {
            if (list.schema().table(from.owner()).isPresent()) {
                moves.put(from.owner(), to);
            }
        });
        moves.forEach((from, to) -> {
            QualifiedName on = from;
            createNamespace(to.schema());
            if (list.isRelation(new QualifiedName(to.schema(), from.name()))) {
                on = from.withName(list.parkedName());
                list.run(new RenameObject(ObjectKey.table(from), on.name()));
            }
            for (Partition partition : new PartitionTree(list.schema()).under(on)) {
                decisions
                        .rename(partition.key())
                        .filter(name -> partition.name().schema().equals(from.schema()))
                        .ifPresent(name -> open.put(
                                ObjectKey.partition(new QualifiedName(
                                        to.schema(), partition.name().name())),
                                name));
            }
            list.run(new MoveObject(ObjectKey.table(on), to.schema()));
            if (!on.name().equals(to.name())) {
                open.put(ObjectKey.table(new QualifiedName(to.schema(), on.name())), to.name());
            }
        });
        return open;
    }

    /** Renames schemas, after the objects in them. */
    void namespaces() {
        Map<String, String> names = new TreeMap<>();
        decisions.renames().forEach((from, to) -> {
            if (from.kind() == ObjectKey.Kind.NAMESPACE && list.schema().has(from)) {
                names.put(from.owner().name(), to);
            }
        });
        list.rename(
                names,
                name -> list.schema().has(namespace(name)),
                (from, to) -> new RenameObject(namespace(from), to),
                name -> List.of(new RenameObject(namespace(name), list.parkedName())));
    }

    /** Moves all objects except tables, after all other renames. */
    void objects() {
        new TreeMap<>(decisions.moves()).forEach((former, to) -> {
            String in = decisions
                    .rename(namespace(former.owner().schema()))
                    .orElse(former.owner().schema());
            QualifiedName name = former.owner().withSchema(in);
            if (former.kind() == ObjectKey.Kind.TABLE || !list.schema().has(ObjectKey.of(former.kind(), name))) {
                return;
            }
            createNamespace(to.schema());
            ObjectKey target = ObjectKey.of(former.kind(), name.withSchema(to.schema()));
            if (list.schema().has(target)) {
                list.run(new RenameObject(target, list.parkedName()));
            }
            list.run(new MoveObject(ObjectKey.of(former.kind(), name), to.schema()));
            if (!name.name().equals(to.name())) {
                list.run(new RenameObject(target, to.name()));
            }
        });
    }

    private static ObjectKey namespace(String name) {
        return ObjectKey.of(ObjectKey.Kind.NAMESPACE, QualifiedName.of(name));
    }

    /** A schema is created here if objects move to it, because new schemas otherwise come later. */
    private void createNamespace(String name) {
        ObjectKey namespace = namespace(name);
        if (after.has(namespace) && !list.schema().has(namespace)) {
            list.run(new CreateNamespace(name));
        }
    }
}

package dev.kedge.core.diff;

import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.DropGenerated;
import dev.kedge.core.step.DropPartition;
import dev.kedge.core.step.DropPolicy;
import dev.kedge.core.step.DropTable;
import dev.kedge.core.step.DropTrigger;
import dev.kedge.core.step.DropView;
import dev.kedge.core.step.MoveTable;
import dev.kedge.core.step.RenameColumn;
import dev.kedge.core.step.RenameEnum;
import dev.kedge.core.step.RenamePartition;
import dev.kedge.core.step.RenamePolicy;
import dev.kedge.core.step.RenameTable;
import dev.kedge.core.step.RenameTrigger;
import dev.kedge.core.step.RenameView;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Turns decided renames into steps: chains (a to b, b to c) from their free end, swaps over a name that nobody has. A name
 * that is taken by something that goes is freed by dropping that first; an enum, whose columns go later, only steps
 * aside.
 */
final class Renames {
    private final Decisions decisions;
    private final List<Step> steps = new ArrayList<>();
    private Schema schema;

    /** The names that moved tables still have to get, beside those that are decided. */
    private final Map<ObjectKey, String> afterMoves = new HashMap<>();

    private Renames(Schema schema, Decisions decisions) {
        this.schema = schema;
        this.decisions = decisions;
    }

    /** The rename steps for the decisions whose objects exist. */
    static List<Step> of(Schema before, Decisions decisions) {
        Renames renames = new Renames(before, decisions);
        renames.enums();
        renames.columns();
        renames.parts();
        renames.moves();
        renames.relations();
        return renames.steps;
    }

    private void enums() {
        bySchema(ObjectKey.Kind.ENUM, name -> schema.enumType(name).isPresent())
                .forEach((space, names) -> rename(
                        names,
                        name -> schema.enumType(new QualifiedName(space, name)).isPresent(),
                        (from, to) -> new RenameEnum(new QualifiedName(space, from), to),
                        name -> List.of(new RenameEnum(new QualifiedName(space, name), Naming.PARKED + steps.size()))));
    }

    /** Tables, partitions and views share one space of names. */
    private void relations() {
        Map<String, Map<String, String>> all =
                bySchema(ObjectKey.Kind.TABLE, name -> schema.table(name).isPresent());
        for (ObjectKey.Kind kind : List.of(ObjectKey.Kind.PARTITION, ObjectKey.Kind.VIEW)) {
            bySchema(kind, name -> schema.object(new ObjectKey(kind, name, "")).isPresent())
                    .forEach((space, names) ->
                            all.computeIfAbsent(space, s -> new TreeMap<>()).putAll(names));
        }
        all.forEach((space, names) -> rename(
                names,
                name -> isRelation(new QualifiedName(space, name)),
                (from, to) -> renameRelation(new QualifiedName(space, from), to),
                name -> dropRelation(new QualifiedName(space, name))));
    }

    private boolean isRelation(QualifiedName name) {
        return schema.table(name).isPresent()
                || schema.partition(name).isPresent()
                || schema.view(name).isPresent();
    }

    private Step renameRelation(QualifiedName from, String to) {
        if (schema.partition(from).isPresent()) {
            return new RenamePartition(from, to);
        }
        return schema.view(from).isPresent() ? new RenameView(from, to) : new RenameTable(from, to);
    }

    private List<Step> dropRelation(QualifiedName name) {
        if (schema.partition(name).isPresent()) {
            return List.of(new DropPartition(name));
        }
        return schema.view(name).isPresent() ? List.of(new DropView(name, false)) : dropTable(name);
    }

    /** Triggers and policies, under the name that their table or view has so far. */
    private void parts() {
        for (SchemaObject owner : List.copyOf(schema.objects().values())) {
            QualifiedName on = owner.key().owner();
            parts(
                    owner,
                    ObjectKey.Kind.TRIGGER,
                    (from, to) -> new RenameTrigger(on, from, to),
                    name -> new DropTrigger(on, name));
            parts(
                    owner,
                    ObjectKey.Kind.POLICY,
                    (from, to) -> new RenamePolicy(on, from, to),
                    name -> new DropPolicy(on, name));
        }
    }

    private void parts(
            SchemaObject owner,
            ObjectKey.Kind kind,
            BiFunction<String, String, Step> rename,
            Function<String, Step> drop) {
        Map<String, String> names = new TreeMap<>();
        owner.parts().stream()
                .filter(part -> part.kind() == kind)
                .forEach(part -> decisions
                        .rename(ObjectKey.part(owner.key().owner(), part))
                        .ifPresent(to -> names.put(part.name(), to)));
        rename(
                names,
                name -> schema.has(new ObjectKey(kind, owner.key().owner(), name)),
                rename,
                name -> List.of(drop.apply(name)));
    }

    /** A table that comes to a schema where its name is taken gets there under a name that nobody has. */
    private void moves() {
        Map<QualifiedName, QualifiedName> moves = new TreeMap<>();
        decisions.moves().forEach((from, to) -> {
            if (schema.table(from.owner()).isPresent()) {
                moves.put(from.owner(), to);
            }
        });
        moves.forEach((from, to) -> {
            QualifiedName on = from;
            if (isRelation(new QualifiedName(to.schema(), from.name()))) {
                on = from.withName(Naming.PARKED + steps.size());
                run(new RenameTable(from, on.name()));
            }
            for (Partition partition : new PartitionTree(schema).under(on)) {
                decisions
                        .rename(partition.key())
                        .filter(name -> partition.name().schema().equals(from.schema()))
                        .ifPresent(name -> afterMoves.put(
                                ObjectKey.partition(new QualifiedName(
                                        to.schema(), partition.name().name())),
                                name));
            }
            run(new MoveTable(on, to.schema()));
            if (!on.name().equals(to.name())) {
                afterMoves.put(ObjectKey.table(new QualifiedName(to.schema(), on.name())), to.name());
            }
        });
    }

    /** The decided names of one kind of objects; a name is taken or free in its own schema only. */
    private Map<String, Map<String, String>> bySchema(ObjectKey.Kind kind, Predicate<QualifiedName> exists) {
        Map<String, Map<String, String>> names = new TreeMap<>();
        Map<ObjectKey, String> decided = new HashMap<>(decisions.renames());
        decided.putAll(afterMoves);
        decided.forEach((from, to) -> {
            if (from.kind() == kind && exists.test(from.owner())) {
                names.computeIfAbsent(from.owner().schema(), space -> new TreeMap<>())
                        .put(from.owner().name(), to);
            }
        });
        return names;
    }

    private void columns() {
        for (Table table : schema.tables()) {
            Map<String, String> names = new TreeMap<>();
            table.columns().forEach(column -> {
                decisions
                        .rename(ObjectKey.column(table.name(), column.name()))
                        .ifPresent(to -> names.put(column.name(), to));
            });
            rename(
                    names,
                    name -> schema.table(table.name())
                            .flatMap(t -> t.column(name))
                            .isPresent(),
                    (from, to) -> new RenameColumn(table.name(), from, to),
                    name -> dropColumn(table.name(), name));
        }
    }

    private List<Step> dropTable(QualifiedName name) {
        List<Step> drops = new ArrayList<>(referrers(
                key -> key.target().equals(name), referrer -> !referrer.name().equals(name)));
        drops.add(new DropTable(name));
        return drops;
    }

    private List<Step> dropColumn(QualifiedName table, String name) {
        List<Step> drops = new ArrayList<>(referrers(
                key -> key.target().equals(table) && key.targetColumns().contains(name), referrer -> true));
        // Nothing else that stands on a column keeps PostgreSQL from dropping it; what is still declared comes back
        // later.
        schema.table(table).stream()
                .flatMap(owner -> owner.columns().stream())
                .filter(column -> !column.name().equals(name))
                .filter(column -> column.generated()
                        .filter(generated -> generated.expression().mentions(name))
                        .isPresent())
                .forEach(column -> drops.add(new DropGenerated(table, column.name())));
        drops.add(new DropColumn(table, name));
        return drops;
    }

    /** PostgreSQL drops nothing that a foreign key stands on. */
    private List<Step> referrers(Predicate<ForeignKey> standsOnIt, Predicate<Table> counts) {
        return schema.tables().stream()
                .filter(counts)
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(standsOnIt)
                        .map(key -> (Step) new DropConstraint(table.name(), key.name())))
                .toList();
    }

    private void rename(
            Map<String, String> names,
            Predicate<String> taken,
            BiFunction<String, String, Step> rename,
            Function<String, List<Step>> makeFree) {
        Map<String, String> open = new TreeMap<>(names);
        while (!open.isEmpty()) {
            String next = open.keySet().stream()
                    .filter(from -> !open.containsKey(open.get(from)))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                park(open, rename);
                continue;
            }
            String to = open.get(next);
            if (to != null && taken.test(to)) {
                makeFree.apply(to).forEach(this::run);
            }
            if (to != null) {
                run(rename.apply(next, to));
            }
            open.remove(next);
        }
    }

    /** Every open rename waits for another, so they form circles; one name of a circle is set aside. */
    private void park(Map<String, String> open, BiFunction<String, String, Step> rename) {
        String from = open.keySet().iterator().next();
        String to = open.getOrDefault(from, from);
        String parked = Naming.PARKED + steps.size();
        run(rename.apply(from, parked));
        open.remove(from);
        open.put(parked, to);
    }

    private void run(Step step) {
        steps.add(step);
        schema = step.applyTo(schema);
    }
}

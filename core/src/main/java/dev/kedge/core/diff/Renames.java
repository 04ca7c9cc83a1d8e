package dev.kedge.core.diff;

import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.CreateNamespace;
import dev.kedge.core.step.DropAttribute;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.DropGenerated;
import dev.kedge.core.step.DropPartition;
import dev.kedge.core.step.DropPolicy;
import dev.kedge.core.step.DropTable;
import dev.kedge.core.step.DropTrigger;
import dev.kedge.core.step.DropView;
import dev.kedge.core.step.MoveObject;
import dev.kedge.core.step.MoveTable;
import dev.kedge.core.step.OwnSequence;
import dev.kedge.core.step.RenameAttribute;
import dev.kedge.core.step.RenameColumn;
import dev.kedge.core.step.RenameEnum;
import dev.kedge.core.step.RenameEnumValue;
import dev.kedge.core.step.RenameNamespace;
import dev.kedge.core.step.RenameObject;
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
import java.util.Optional;
import java.util.Set;
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
    private static final List<ObjectKey.Kind> OBJECTS =
            List.of(ObjectKey.Kind.DOMAIN, ObjectKey.Kind.COMPOSITE_TYPE, ObjectKey.Kind.SEQUENCE);
    private static final Set<ObjectKey.Kind> STEPPING_ASIDE =
            Set.of(ObjectKey.Kind.ENUM, ObjectKey.Kind.DOMAIN, ObjectKey.Kind.COMPOSITE_TYPE, ObjectKey.Kind.SEQUENCE);

    private static final Set<ObjectKey.Kind> TYPES = Set.of(
            ObjectKey.Kind.ENUM,
            ObjectKey.Kind.DOMAIN,
            ObjectKey.Kind.COMPOSITE_TYPE,
            ObjectKey.Kind.TABLE,
            ObjectKey.Kind.VIEW);
    private static final Set<ObjectKey.Kind> RELATIONS =
            Set.of(ObjectKey.Kind.SEQUENCE, ObjectKey.Kind.COMPOSITE_TYPE, ObjectKey.Kind.TABLE, ObjectKey.Kind.VIEW);

    private final Schema after;
    private final Decisions decisions;
    private final List<Step> steps = new ArrayList<>();
    private Schema schema;

    /** The names that moved tables still have to get, beside those that are decided. */
    private final Map<ObjectKey, String> afterMoves = new HashMap<>();

    private Renames(Schema schema, Schema after, Decisions decisions) {
        this.after = after;
        this.schema = schema;
        this.decisions = decisions;
    }

    /** The rename steps for the decisions whose objects exist; they are named as they were, so what holds others is last. */
    static List<Step> of(Schema before, Schema after, Decisions decisions) {
        Renames renames = new Renames(before, after, decisions);
        renames.stepAside();
        renames.enumValues();
        renames.attributes();
        renames.columns();
        renames.parts();
        renames.moves();
        renames.makeWay(ObjectKey.Kind.ENUM);
        renames.enums();
        OBJECTS.forEach(renames::objects);
        renames.relations();
        renames.namespaces();
        renames.objectMoves();
        return renames.steps;
    }

    /** A type or sequence goes late; if something of another kind takes its name before that, it steps aside. */
    private void stepAside() {
        for (ObjectKey key : List.copyOf(schema.objects().keySet())) {
            boolean goes = STEPPING_ASIDE.contains(key.kind())
                    && !after.has(key)
                    && decisions.rename(key).isEmpty()
                    && !decisions.moves().containsKey(key);
            if (goes
                    && after.objects().keySet().stream()
                            .anyMatch(other ->
                                    isInSchema(other.kind()) && other.owner().equals(key.owner()))) {
                run(renaming(key, Naming.PARKED + steps.size()));
            }
        }
    }

    /** Whether it shares names with tables and types. */
    private static boolean isInSchema(ObjectKey.Kind kind) {
        return kind != ObjectKey.Kind.NAMESPACE && kind != ObjectKey.Kind.EXTENSION;
    }

    private static Step renaming(ObjectKey key, String to) {
        return switch (key.kind()) {
            case ENUM -> new RenameEnum(key.owner(), to);
            case TABLE -> new RenameTable(key.owner(), to);
            case VIEW -> new RenameView(key.owner(), to);
            default -> new RenameObject(key.kind(), key.owner(), to);
        };
    }

    private void enumValues() {
        for (EnumType type : schema.enums()) {
            type.values().stream()
                    .filter(value -> decisions
                            .rename(ObjectKey.enumValue(type.name(), value))
                            .isPresent())
                    .forEach(value ->
                            EnumValueUses.takeOff(schema, type.name(), value).forEach(this::run));
            Map<String, String> names = new TreeMap<>();
            type.values()
                    .forEach(value -> decisions
                            .rename(ObjectKey.enumValue(type.name(), value))
                            .ifPresent(to -> names.put(value, to)));
            rename(
                    names,
                    value -> schema.has(ObjectKey.enumValue(type.name(), value)),
                    (from, to) -> new RenameEnumValue(type.name(), from, to),
                    value -> List.of(new RenameEnumValue(type.name(), value, Naming.PARKED + steps.size())));
        }
    }

    private void attributes() {
        for (CompositeType type : schema.all(CompositeType.class)) {
            Map<String, String> names = new TreeMap<>();
            type.attributes()
                    .forEach(attribute -> decisions
                            .rename(ObjectKey.part(type.name(), attribute))
                            .ifPresent(to -> names.put(attribute.name(), to)));
            rename(
                    names,
                    name -> schema.has(new ObjectKey(ObjectKey.Kind.ATTRIBUTE, type.name(), name)),
                    (from, to) -> new RenameAttribute(type.name(), from, to),
                    name -> List.of(new DropAttribute(type.name(), name)));
        }
    }

    /** What has a name that one of this kind gets, and gets another itself, waits for that under a name that nobody has. */
    private void makeWay(ObjectKey.Kind kind) {
        decided().forEach((from, to) -> {
            if (from.kind() != kind || !schema.has(from)) {
                return;
            }
            QualifiedName wanted = from.withName(to).owner();
            for (ObjectKey other : List.copyOf(schema.objects().keySet())) {
                Optional<String> name = Optional.ofNullable(decided().get(other));
                boolean inTheWay = other.kind() != kind && other.owner().equals(wanted) && share(kind, other.kind());
                if (inTheWay && name.isPresent()) {
                    String parked = Naming.PARKED + steps.size();
                    run(renaming(other, parked));
                    afterMoves.put(other.withName(parked), name.get());
                }
            }
        });
    }

    /** Whether two kinds of objects take their names from one space: pg_type, pg_class, or both. */
    private static boolean share(ObjectKey.Kind one, ObjectKey.Kind other) {
        return TYPES.contains(one) && TYPES.contains(other) || RELATIONS.contains(one) && RELATIONS.contains(other);
    }

    private Map<ObjectKey, String> decided() {
        Map<ObjectKey, String> decided = new TreeMap<>(decisions.renames());
        decided.putAll(afterMoves);
        return decided;
    }

    private void objects(ObjectKey.Kind kind) {
        makeWay(kind);
        bySchema(kind, name -> schema.has(ObjectKey.of(kind, name)))
                .forEach((space, names) -> rename(
                        names,
                        name -> schema.has(ObjectKey.of(kind, new QualifiedName(space, name))),
                        (from, to) -> new RenameObject(kind, new QualifiedName(space, from), to),
                        name -> List.of(
                                new RenameObject(kind, new QualifiedName(space, name), Naming.PARKED + steps.size()))));
    }

    private void namespaces() {
        bySchema(ObjectKey.Kind.NAMESPACE, name -> schema.has(ObjectKey.of(ObjectKey.Kind.NAMESPACE, name)))
                .forEach((space, names) -> rename(
                        names,
                        name -> schema.has(ObjectKey.of(ObjectKey.Kind.NAMESPACE, QualifiedName.of(name))),
                        RenameNamespace::new,
                        name -> List.of(new RenameNamespace(name, Naming.PARKED + steps.size()))));
    }

    /** By now everything else has its name from now on. */
    private void objectMoves() {
        new TreeMap<>(decisions.moves()).forEach((former, to) -> {
            String in = decisions
                    .rename(ObjectKey.of(
                            ObjectKey.Kind.NAMESPACE,
                            QualifiedName.of(former.owner().schema())))
                    .orElse(former.owner().schema());
            QualifiedName name = former.owner().withSchema(in);
            if (former.kind() == ObjectKey.Kind.TABLE || !schema.has(ObjectKey.of(former.kind(), name))) {
                return;
            }
            createNamespace(to.schema());
            ObjectKey target = ObjectKey.of(former.kind(), name.withSchema(to.schema()));
            if (schema.has(target)) {
                run(renaming(target, Naming.PARKED + steps.size()));
            }
            run(new MoveObject(former.kind(), name, to.schema()));
            if (!name.name().equals(to.name())) {
                run(renaming(target, to.name()));
            }
        });
    }

    /** What moves comes before what is created. */
    private void createNamespace(String name) {
        ObjectKey namespace = ObjectKey.of(ObjectKey.Kind.NAMESPACE, QualifiedName.of(name));
        if (after.has(namespace) && !schema.has(namespace)) {
            run(new CreateNamespace(name));
        }
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
            createNamespace(to.schema());
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
        decided().forEach((from, to) -> {
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
        drops.addAll(freeing(owner -> owner.table().equals(name)));
        drops.add(new DropTable(name));
        return drops;
    }

    private List<Step> dropColumn(QualifiedName table, String name) {
        List<Step> drops = new ArrayList<>(referrers(
                key -> key.target().equals(table) && key.targetColumns().contains(name), referrer -> true));
        drops.addAll(freeing(new ColumnName(table, name)::equals));
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

    /** The server drops a sequence together with its owner. */
    private List<Step> freeing(Predicate<ColumnName> goes) {
        return schema.all(Sequence.class).stream()
                .filter(sequence -> sequence.ownedBy().filter(goes).isPresent())
                .<Step>map(sequence -> new OwnSequence(sequence.name(), Optional.empty()))
                .toList();
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

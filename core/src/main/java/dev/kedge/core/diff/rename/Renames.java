package dev.kedge.core.diff.rename;

import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.DropAttribute;
import dev.kedge.core.step.DropPolicy;
import dev.kedge.core.step.DropStatistics;
import dev.kedge.core.step.DropTrigger;
import dev.kedge.core.step.RenameEnumValue;
import dev.kedge.core.step.RenameObject;
import dev.kedge.core.step.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Converts decided renames and moves to steps. If an object that will be dropped has the new name, it is dropped first;
 * an enum, whose columns are dropped later, is only renamed.
 */
public final class Renames {
    private static final List<ObjectKey.Kind> OBJECTS = List.of(
            ObjectKey.Kind.COLLATION,
            ObjectKey.Kind.ENUM,
            ObjectKey.Kind.DOMAIN,
            ObjectKey.Kind.RANGE_TYPE,
            ObjectKey.Kind.COMPOSITE_TYPE,
            ObjectKey.Kind.SEQUENCE);
    /** The kinds of objects that can be in place of a table, in the order in which they are looked up. */
    private static final List<ObjectKey.Kind> RELATION_KINDS =
            List.of(ObjectKey.Kind.PARTITION, ObjectKey.Kind.VIEW, ObjectKey.Kind.TABLE);

    private static final Set<ObjectKey.Kind> TYPES = Set.of(
            ObjectKey.Kind.ENUM,
            ObjectKey.Kind.DOMAIN,
            ObjectKey.Kind.RANGE_TYPE,
            ObjectKey.Kind.COMPOSITE_TYPE,
            ObjectKey.Kind.TABLE,
            ObjectKey.Kind.VIEW);
    private static final Set<ObjectKey.Kind> RELATIONS =
            Set.of(ObjectKey.Kind.SEQUENCE, ObjectKey.Kind.COMPOSITE_TYPE, ObjectKey.Kind.TABLE, ObjectKey.Kind.VIEW);

    private final Schema after;
    private final Decisions decisions;
    private final RenameList list;

    /** The new names of moved tables, in addition to those that were decided. */
    private final Map<ObjectKey, String> afterMoves = new HashMap<>();

    private Renames(Schema schema, Schema after, Decisions decisions) {
        this.after = after;
        this.list = new RenameList(schema);
        this.decisions = decisions;
    }

    /**
     * The rename steps for the decisions whose objects exist. Decisions use old names, so the parts of an object are
     * renamed before the object.
     */
    public static List<Step> of(Schema before, Schema after, Decisions decisions) {
        Renames renames = new Renames(before, after, decisions);
        renames.stepAside();
        renames.enumValues();
        renames.attributes();
        renames.columns();
        renames.parts();
        SchemaMoves moves = new SchemaMoves(renames.list, after, decisions);
        renames.afterMoves.putAll(moves.tables());
        OBJECTS.forEach(renames::objects);
        renames.relations();
        moves.namespaces();
        moves.objects();
        return renames.list.steps();
    }

    /**
     * A type or sequence is dropped late. If an object of another kind takes its name before that, it gets a temporary
     * name.
     */
    private void stepAside() {
        for (ObjectKey key : List.copyOf(list.schema().objects().keySet())) {
            boolean goes = OBJECTS.contains(key.kind())
                    && !after.has(key)
                    && decisions.rename(key).isEmpty()
                    && !decisions.moves().containsKey(key);
            if (goes
                    && after.objects().keySet().stream()
                            .anyMatch(other ->
                                    isInSchema(other.kind()) && other.owner().equals(key.owner()))) {
                list.run(new RenameObject(key, list.parkedName()));
            }
        }
    }

    /** Whether the kind shares a namespace with tables and types. */
    private static boolean isInSchema(ObjectKey.Kind kind) {
        return kind != ObjectKey.Kind.NAMESPACE && kind != ObjectKey.Kind.EXTENSION;
    }

    private void enumValues() {
        for (EnumType type : list.schema().enums()) {
            type.values().stream()
                    .filter(value -> decisions
                            .rename(ObjectKey.enumValue(type.name(), value))
                            .isPresent())
                    .forEach(value -> EnumValueUses.takeOff(list.schema(), type.name(), value)
                            .forEach(list::run));
            Map<String, String> names = new TreeMap<>();
            type.values()
                    .forEach(value -> decisions
                            .rename(ObjectKey.enumValue(type.name(), value))
                            .ifPresent(to -> names.put(value, to)));
            list.rename(
                    names,
                    value -> list.schema().has(ObjectKey.enumValue(type.name(), value)),
                    (from, to) -> new RenameEnumValue(type.name(), from, to),
                    value -> List.of(new RenameEnumValue(type.name(), value, list.parkedName())));
        }
    }

    private void attributes() {
        for (CompositeType type : list.schema().all(CompositeType.class)) {
            Map<String, String> names = new TreeMap<>();
            type.attributes()
                    .forEach(attribute -> decisions
                            .rename(ObjectKey.part(type.name(), attribute))
                            .ifPresent(to -> names.put(attribute.name(), to)));
            list.rename(
                    names,
                    name -> list.schema().has(new ObjectKey(ObjectKey.Kind.ATTRIBUTE, type.name(), name)),
                    (from, to) -> new RenameObject(new ObjectKey(ObjectKey.Kind.ATTRIBUTE, type.name(), from), to),
                    name -> List.of(new DropAttribute(type.name(), name)));
        }
    }

    /** An object that is itself renamed and has the new name of an object of this kind gets a temporary name first. */
    private void makeWay(ObjectKey.Kind kind) {
        decided().forEach((from, to) -> {
            if (from.kind() != kind || !list.schema().has(from)) {
                return;
            }
            QualifiedName wanted = from.withName(to).owner();
            for (ObjectKey other : List.copyOf(list.schema().objects().keySet())) {
                Optional<String> name = Optional.ofNullable(decided().get(other));
                boolean inTheWay = other.kind() != kind && other.owner().equals(wanted) && share(kind, other.kind());
                if (inTheWay && name.isPresent()) {
                    String parked = list.parkedName();
                    list.run(new RenameObject(other, parked));
                    afterMoves.put(other.withName(parked), name.get());
                }
            }
        });
    }

    /** Whether two kinds of objects share a namespace: pg_type, pg_class, or both. */
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
        bySchema(kind, name -> list.schema().has(ObjectKey.of(kind, name)))
                .forEach((space, names) -> list.rename(
                        names,
                        name -> list.schema().has(ObjectKey.of(kind, new QualifiedName(space, name))),
                        (from, to) -> new RenameObject(ObjectKey.of(kind, new QualifiedName(space, from)), to),
                        name -> List.of(new RenameObject(
                                ObjectKey.of(kind, new QualifiedName(space, name)), list.parkedName()))));
    }

    /** Tables, partitions and views share one namespace. */
    private void relations() {
        Map<String, Map<String, String>> all =
                bySchema(ObjectKey.Kind.TABLE, name -> list.schema().table(name).isPresent());
        for (ObjectKey.Kind kind : List.of(ObjectKey.Kind.PARTITION, ObjectKey.Kind.VIEW)) {
            bySchema(
                            kind,
                            name -> list.schema()
                                    .object(new ObjectKey(kind, name, ""))
                                    .isPresent())
                    .forEach((space, names) ->
                            all.computeIfAbsent(space, s -> new TreeMap<>()).putAll(names));
        }
        all.forEach((space, names) -> list.rename(
                names,
                name -> list.isRelation(new QualifiedName(space, name)),
                (from, to) -> renameRelation(new QualifiedName(space, from), to),
                name -> new NameRelease(list.schema()).ofRelation(new QualifiedName(space, name))));
    }

    private Step renameRelation(QualifiedName from, String to) {
        return RELATION_KINDS.stream()
                .map(kind -> ObjectKey.of(kind, from))
                .filter(list.schema()::has)
                .findFirst()
                .map(key -> new RenameObject(key, to))
                .orElseThrow();
    }

    /** Triggers, policies and statistics objects, under the old name of their table or view. */
    private void parts() {
        for (SchemaObject owner : List.copyOf(list.schema().objects().values())) {
            QualifiedName on = owner.key().owner();
            parts(owner, ObjectKey.Kind.TRIGGER, name -> new DropTrigger(on, name));
            parts(owner, ObjectKey.Kind.STATISTICS, name -> new DropStatistics(on, name));
            parts(owner, ObjectKey.Kind.POLICY, name -> new DropPolicy(on, name));
        }
    }

    private void parts(SchemaObject owner, ObjectKey.Kind kind, Function<String, Step> drop) {
        Map<String, String> names = new TreeMap<>();
        owner.parts().stream()
                .filter(part -> part.kind() == kind)
                .forEach(part -> decisions
                        .rename(ObjectKey.part(owner.key().owner(), part))
                        .ifPresent(to -> names.put(part.name(), to)));
        list.rename(
                names,
                name -> list.schema().has(new ObjectKey(kind, owner.key().owner(), name)),
                (from, to) -> new RenameObject(new ObjectKey(kind, owner.key().owner(), from), to),
                name -> List.of(drop.apply(name)));
    }

    /** The decided names of one kind of objects. A name is unique within its own schema only. */
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
        for (Table table : list.schema().tables()) {
            Map<String, String> names = new TreeMap<>();
            table.columns().forEach(column -> {
                decisions
                        .rename(ObjectKey.column(table.name(), column.name()))
                        .ifPresent(to -> names.put(column.name(), to));
            });
            list.rename(
                    names,
                    name -> list.schema()
                            .table(table.name())
                            .flatMap(t -> t.column(name))
                            .isPresent(),
                    (from, to) -> new RenameObject(ObjectKey.column(table.name(), from), to),
                    name -> new NameRelease(list.schema()).ofColumn(table.name(), name));
        }
    }
}

package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All that Kedge manages of a database, as one value. Equality is equality of schemas: order and positions do not count.
 *
 * @param objects the objects that stand by themselves, by their keys
 * @param dependencies what a server says that they need, which does not count in equality; an object that is replaced by
 *     another one is known no more
 */
@Experimental
public record Schema(SortedMap<ObjectKey, SchemaObject> objects, KnownDependencies dependencies) {

    /** The schema of an empty database. */
    public static final Schema EMPTY = new Schema(new TreeMap<>());

    /** Copies the map. */
    public Schema {
        objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
    }

    /** A schema of whose dependencies nothing is known. */
    public Schema(SortedMap<ObjectKey, SchemaObject> objects) {
        this(objects, KnownDependencies.NONE);
    }

    /** The schema with what a server says that its objects need. */
    public Schema withDependencies(KnownDependencies other) {
        return new Schema(objects, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schema that && objects.equals(that.objects);
    }

    @Override
    public int hashCode() {
        return objects.hashCode();
    }

    @Override
    public String toString() {
        return "Schema[objects=" + objects + "]";
    }

    /** The schema of these objects; of several with one key the last counts. */
    public static Schema of(Collection<? extends SchemaObject> objects) {
        return EMPTY.plus(objects);
    }

    /** The objects of one kind, sorted by name. */
    public <T extends SchemaObject> List<T> all(Class<T> kind) {
        return objects.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The object of this key; absent if there is none. */
    public Optional<SchemaObject> object(ObjectKey key) {
        return Optional.ofNullable(objects.get(key));
    }

    /** The part of this key; absent if there is none. */
    public Optional<Part> part(ObjectKey key) {
        return partsOf(key.owner()).stream()
                .filter(part -> part.kind() == key.kind() && part.name().equals(key.name()))
                .findFirst();
    }

    /** The parts of the table, view or composite type of this name, which is one of them at most; empty if there is none. */
    public List<Part> partsOf(QualifiedName owner) {
        return Stream.of(ObjectKey.Kind.TABLE, ObjectKey.Kind.VIEW, ObjectKey.Kind.COMPOSITE_TYPE)
                .flatMap(kind -> object(ObjectKey.of(kind, owner)).stream())
                .findFirst()
                .map(SchemaObject::parts)
                .orElse(List.of());
    }

    /** The schema with a part of a table, view or composite type in the place of the one of this key. */
    public Schema withPart(ObjectKey key, Part other) {
        QualifiedName owner = key.owner();
        if (other instanceof Constraint constraint) {
            return withTable(owner, table -> table.minusConstraint(key.name()).plus(constraint));
        }
        if (other instanceof Column column) {
            return withTable(owner, table -> table.withColumn(key.name(), old -> column));
        }
        if (other instanceof Policy policy) {
            return withTable(owner, table -> table.withPolicies(replaced(table.policies(), key, policy)));
        }
        if (other instanceof Trigger trigger) {
            return withTriggers(owner, replaced(triggers(owner).orElse(List.of()), key, trigger));
        }
        if (other instanceof Index index) {
            return withIndexes(owner, replaced(indexes(owner).orElse(List.of()), key, index));
        }
        CompositeType type = (CompositeType)
                object(ObjectKey.of(ObjectKey.Kind.COMPOSITE_TYPE, owner)).orElseThrow();
        return plus(type.withAttributes(replaced(type.attributes(), key, (Attribute) other)));
    }

    private static <P extends Part> List<P> replaced(List<P> parts, ObjectKey key, P other) {
        return parts.stream()
                .map(part -> part.name().equals(key.name()) ? other : part)
                .toList();
    }

    /** The keys of all objects, of their parts and of the values of enums. */
    public Stream<ObjectKey> keys() {
        return objects.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.getKey()), entry.getValue().innerKeys()));
    }

    /** Whether there is an object or part of this key. */
    public boolean has(ObjectKey key) {
        return objects.containsKey(key) || keys().anyMatch(key::equals);
    }

    /** The tables, sorted by name. */
    public List<Table> tables() {
        return all(Table.class);
    }

    /** The enum types, sorted by name. */
    public List<EnumType> enums() {
        return all(EnumType.class);
    }

    /** The partitions, sorted by name. */
    public List<Partition> partitions() {
        return all(Partition.class);
    }

    /** The partition of this name; absent if there is none. */
    public Optional<Partition> partition(QualifiedName name) {
        return object(ObjectKey.partition(name)).map(Partition.class::cast);
    }

    /** What is said of an object's owner and of what roles may do with it. */
    public List<Right> rightsOn(ObjectKey object) {
        return all(Right.class).stream().filter(right -> right.isOn(object)).toList();
    }

    /** The table of this name; absent if there is none. */
    public Optional<Table> table(QualifiedName name) {
        return object(ObjectKey.table(name)).map(Table.class::cast);
    }

    /** The enum type of this name; absent if there is none. */
    public Optional<EnumType> enumType(QualifiedName name) {
        return object(ObjectKey.enumType(name)).map(EnumType.class::cast);
    }

    /** The views, sorted by name. */
    public List<View> views() {
        return all(View.class);
    }

    /** The functions and procedures, sorted by name. */
    public List<Routine> routines() {
        return all(Routine.class);
    }

    /** The view of this name; absent if there is none. */
    public Optional<View> view(QualifiedName name) {
        return object(ObjectKey.view(name)).map(View.class::cast);
    }

    /** The indexes of the table or view of this name; absent if there is neither. */
    public Optional<List<Index>> indexes(QualifiedName relation) {
        return table(relation).map(Table::indexes).or(() -> view(relation).map(View::indexes));
    }

    /** The triggers of the table or view of this name; absent if there is neither. */
    public Optional<List<Trigger>> triggers(QualifiedName relation) {
        return table(relation).map(Table::triggers).or(() -> view(relation).map(View::triggers));
    }

    /** The schema with other indexes of a table or view. */
    public Schema withIndexes(QualifiedName relation, List<Index> indexes) {
        return withTable(relation, table -> table.withIndexes(indexes))
                .withView(relation, view -> view.withIndexes(indexes));
    }

    /** The schema with other triggers of a table or view. */
    public Schema withTriggers(QualifiedName relation, List<Trigger> triggers) {
        return withTable(relation, table -> table.withTriggers(triggers))
                .withView(relation, view -> view.withTriggers(triggers));
    }

    /** The schema with one view replaced by what the change makes of it. */
    public Schema withView(QualifiedName name, UnaryOperator<View> change) {
        return view(name).map(view -> plus(change.apply(view))).orElse(this);
    }

    /** The schema with this object, in the place of the one with its key if there is one. */
    public Schema plus(SchemaObject object) {
        return plus(List.of(object));
    }

    /** The schema with these objects, in the places of those with their keys. */
    public Schema plus(Collection<? extends SchemaObject> more) {
        SortedMap<ObjectKey, SchemaObject> all = new TreeMap<>(objects);
        KnownDependencies known = dependencies;
        for (SchemaObject object : more) {
            SchemaObject old = all.put(object.key(), object);
            known = object.equals(old) ? known : known.without(object.key());
        }
        return new Schema(all, known);
    }

    /** The schema without the object of this key and without the rights on it. */
    public Schema minus(ObjectKey key) {
        SortedMap<ObjectKey, SchemaObject> fewer = new TreeMap<>(objects);
        fewer.remove(key);
        fewer.values().removeIf(object -> object instanceof Right right && right.isOn(key));
        return new Schema(fewer, dependencies.without(key));
    }

    /**
     * The schema without the tables and partitions whose names these are, what is below them, the sequences of their columns
     * and rights.
     */
    public Schema without(Predicate<QualifiedName> tables) {
        PartitionTree tree = new PartitionTree(this);
        Schema less = this;
        for (SchemaObject object : objects.values()) {
            boolean gone = object instanceof Table table
                    ? tables.test(table.name())
                    : object instanceof Partition partition
                            ? tree.lineage(partition).stream().anyMatch(tables)
                            : object instanceof Sequence sequence
                                    && sequence.ownedBy()
                                            .map(ColumnName::table)
                                            .filter(tables)
                                            .isPresent();
            less = gone ? less.minus(object.key()) : less;
        }
        return less;
    }

    /** The schema with one table replaced by what the change makes of it. */
    public Schema withTable(QualifiedName name, UnaryOperator<Table> change) {
        return table(name).map(table -> plus(change.apply(table))).orElse(this);
    }

    /** What the server makes of the schema when an object gets another name: the object itself and all that names it. */
    public Schema renamed(Renaming renaming) {
        List<SchemaObject> all = new ArrayList<>();
        KnownDependencies known = dependencies;
        for (SchemaObject object : objects.values()) {
            SchemaObject now = renamed(object, renaming);
            known = now.equals(object) ? known : known.without(object.key());
            all.add(now);
        }
        return of(all).withDependencies(known);
    }

    private SchemaObject renamed(SchemaObject object, Renaming renaming) {
        return object instanceof Partition partition
                ? new PartitionTree(this)
                        .root(partition)
                        .<SchemaObject>map(root -> partition.renamed(renaming, root.name()))
                        .orElseGet(() -> partition.renamed(renaming))
                : object.renamed(renaming);
    }
}

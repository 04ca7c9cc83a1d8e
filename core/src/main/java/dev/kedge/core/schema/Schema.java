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
 * All objects of a database that Kedge manages, as one value. Equality ignores the order and positions of objects.
 *
 * @param objects the objects that belong to no other object, by key
 * @param dependencies the dependencies that a server recorded; equality ignores them, and those of an object that a step
 *     replaces are dropped
 */
@Experimental
public record Schema(SortedMap<ObjectKey, SchemaObject> objects, KnownDependencies dependencies) {

    /** The schema of an empty database. */
    public static final Schema EMPTY = new Schema(new TreeMap<>());

    /**
     * Copies the map.
     *
     * @param objects the objects that belong to no other object, by key
     * @param dependencies the dependencies that a server recorded
     */
    public Schema {
        TreeMap<ObjectKey, SchemaObject> copy = new TreeMap<>(objects);
        // marks are sorted last, so schemas without them are not searched
        if (!copy.isEmpty() && copy.lastEntry().getValue() instanceof Retired) {
            copy.values().removeIf(object -> object instanceof Retired mark && !isIn(copy, mark.object()));
        }
        objects = Collections.unmodifiableSortedMap(copy);
    }

    private static boolean isIn(SortedMap<ObjectKey, SchemaObject> objects, ObjectKey key) {
        return key.kind() == ObjectKey.Kind.TABLE
                ? objects.containsKey(key)
                : objects.get(ObjectKey.table(key.owner())) instanceof Table table
                        && table.column(key.name()).isPresent();
    }

    /**
     * Makes a schema with unknown dependencies.
     *
     * @param objects the objects that belong to no other object, by key
     */
    public Schema(SortedMap<ObjectKey, SchemaObject> objects) {
        this(objects, KnownDependencies.NONE);
    }

    /**
     * {@return this schema with other dependencies}
     *
     * @param other the dependencies that a server recorded
     */
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

    /**
     * {@return the schema with these objects} If several have the same key, the last one is used.
     *
     * @param objects the objects
     */
    public static Schema of(Collection<? extends SchemaObject> objects) {
        return EMPTY.plus(objects);
    }

    /**
     * {@return the objects of one class, sorted by name}
     *
     * @param <T> the class of objects
     * @param kind the class of objects, such as {@code Table.class}
     */
    public <T extends SchemaObject> List<T> all(Class<T> kind) {
        return objects.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /**
     * {@return the object with this key; absent if the schema has none}
     *
     * @param key the object's key
     */
    public Optional<SchemaObject> object(ObjectKey key) {
        return Optional.ofNullable(objects.get(key));
    }

    /**
     * {@return the part with this key; absent if the schema has none}
     *
     * @param key the part's key
     */
    public Optional<Part> part(ObjectKey key) {
        return partsOf(key.owner()).stream()
                .filter(part -> part.kind() == key.kind() && part.name().equals(key.name()))
                .findFirst();
    }

    /**
     * {@return the parts of the table, view or composite type with this name; empty if the schema has none}
     *
     * @param owner the name of the table, view or type
     */
    public List<Part> partsOf(QualifiedName owner) {
        return Stream.of(ObjectKey.Kind.TABLE, ObjectKey.Kind.VIEW, ObjectKey.Kind.COMPOSITE_TYPE)
                .flatMap(kind -> object(ObjectKey.of(kind, owner)).stream())
                .findFirst()
                .or(() -> relation(owner))
                .map(SchemaObject::parts)
                .orElse(List.of());
    }

    /**
     * {@return this schema with a part of a table, view or composite type replaced}
     *
     * @param key the key of the part to replace
     * @param other the new part
     */
    public Schema withPart(ObjectKey key, Part other) {
        Schema changed = withPartOnly(key, other);
        return key.name().equals(other.name())
                ? changed
                : changed.withMarksOf(this, key.owner(), key.name(), other.name());
    }

    /**
     * {@return this schema with the marks that an index had in another schema} The marks are that of a replica identity and
     * that of CLUSTER.
     *
     * @param before the other schema
     * @param table the name of the table
     * @param from the name of the index, or of its constraint, in the other schema
     * @param to its name in this schema
     */
    public Schema withMarksOf(Schema before, QualifiedName table, String from, String to) {
        Schema marked = IndexMarks.renamed(before, table, name -> Optional.of(name.equals(from) ? to : name));
        return marked.equals(before) ? this : IndexMarks.copied(marked, table, this);
    }

    private Schema withPartOnly(ObjectKey key, Part other) {
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
        if (other instanceof Statistics statistics) {
            return withTable(owner, table -> table.withStatistics(replaced(table.statistics(), key, statistics)));
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

    /** {@return the keys of all objects, of their parts and of the values of enums} */
    public Stream<ObjectKey> keys() {
        return objects.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.getKey()), entry.getValue().innerKeys()));
    }

    /**
     * {@return whether the schema has an object or part with this key}
     *
     * @param key the key to look for
     */
    public boolean has(ObjectKey key) {
        return objects.containsKey(key) || keys().anyMatch(key::equals);
    }

    /** {@return the tables, sorted by name} */
    public List<Table> tables() {
        return all(Table.class);
    }

    /** {@return the enum types, sorted by name} */
    public List<EnumType> enums() {
        return all(EnumType.class);
    }

    /** {@return the partitions, sorted by name} */
    public List<Partition> partitions() {
        return all(Partition.class);
    }

    /**
     * {@return the partition with this name; absent if the schema has none}
     *
     * @param name the name of the partition
     */
    public Optional<Partition> partition(QualifiedName name) {
        return object(ObjectKey.partition(name)).map(Partition.class::cast);
    }

    /**
     * {@return the rights on an object: its owner, grants and revocations}
     *
     * @param object the object's key
     */
    public List<Right> rightsOn(ObjectKey object) {
        return all(Right.class).stream().filter(right -> right.isOn(object)).toList();
    }

    /** {@return the marks of retired columns and tables, sorted by name} */
    public List<Retired> retired() {
        return all(Retired.class);
    }

    /**
     * {@return the retired column or table that an object is or belongs to; absent if it is neither}
     *
     * @param object the key of a table or of a part of one
     */
    public Optional<Retired> retired(ObjectKey object) {
        return Stream.of(object, ObjectKey.table(object.owner()))
                .map(key -> objects.get(Retired.key(key)))
                .filter(Retired.class::isInstance)
                .map(Retired.class::cast)
                .findFirst();
    }

    /** {@return this schema without the marks of retired columns and tables, as databases have it} */
    public Schema withoutMarks() {
        Schema plain = this;
        for (Retired mark : retired()) {
            plain = plain.minus(mark.key());
        }
        return plain;
    }

    /**
     * {@return the table with this name; absent if the schema has none}
     *
     * @param name the name of the table
     */
    public Optional<Table> table(QualifiedName name) {
        return object(ObjectKey.table(name)).map(Table.class::cast);
    }

    /**
     * {@return the table with this name, or the partition as a table with all of its columns, but only the parts of its
     * own; absent if the schema has neither}
     *
     * @param name the name of the table or partition
     */
    public Optional<Table> relation(QualifiedName name) {
        return table(name).or(() -> partition(name).map(it -> it.relation(new PartitionTree(this).inherited(it))));
    }

    /** {@return the tables, and the partitions that have parts of their own in the form of {@link #relation}} */
    public List<Table> relations() {
        List<Table> relations = new ArrayList<>(tables());
        partitions().stream()
                .filter(Partition::hasParts)
                .forEach(it -> relations.add(it.relation(new PartitionTree(this).inherited(it))));
        return relations;
    }

    /**
     * {@return the enum type with this name; absent if the schema has none}
     *
     * @param name the name of the enum type
     */
    public Optional<EnumType> enumType(QualifiedName name) {
        return object(ObjectKey.enumType(name)).map(EnumType.class::cast);
    }

    /** {@return the views, sorted by name} */
    public List<View> views() {
        return all(View.class);
    }

    /** {@return the functions and procedures, sorted by name} */
    public List<Routine> routines() {
        return all(Routine.class);
    }

    /**
     * {@return the view with this name; absent if the schema has none}
     *
     * @param name the name of the view
     */
    public Optional<View> view(QualifiedName name) {
        return object(ObjectKey.view(name)).map(View.class::cast);
    }

    /**
     * {@return the indexes of the table or view with this name; absent if the schema has neither}
     *
     * @param relation the name of the table or view
     */
    public Optional<List<Index>> indexes(QualifiedName relation) {
        return relation(relation).map(Table::indexes).or(() -> view(relation).map(View::indexes));
    }

    /**
     * {@return the triggers of the table or view with this name; absent if the schema has neither}
     *
     * @param relation the name of the table or view
     */
    public Optional<List<Trigger>> triggers(QualifiedName relation) {
        return relation(relation).map(Table::triggers).or(() -> view(relation).map(View::triggers));
    }

    /**
     * {@return this schema with other indexes of a table or view}
     *
     * @param relation the name of the table or view
     * @param indexes the new indexes
     */
    public Schema withIndexes(QualifiedName relation, List<Index> indexes) {
        return withTable(relation, table -> table.withIndexes(indexes))
                .withView(relation, view -> view.withIndexes(indexes));
    }

    /**
     * {@return this schema with other triggers of a table or view}
     *
     * @param relation the name of the table or view
     * @param triggers the new triggers
     */
    public Schema withTriggers(QualifiedName relation, List<Trigger> triggers) {
        return withTable(relation, table -> table.withTriggers(triggers))
                .withView(relation, view -> view.withTriggers(triggers));
    }

    /**
     * {@return this schema with one view changed}
     *
     * @param name the view's name
     * @param change computes the new view from the old one
     */
    public Schema withView(QualifiedName name, UnaryOperator<View> change) {
        return view(name).map(view -> plus(change.apply(view))).orElse(this);
    }

    /**
     * {@return this schema with an object added} It replaces the object with the same key.
     *
     * @param object the object to add
     */
    public Schema plus(SchemaObject object) {
        return plus(List.of(object));
    }

    /**
     * {@return this schema with objects added} They replace the objects with the same keys.
     *
     * @param more the objects to add
     */
    public Schema plus(Collection<? extends SchemaObject> more) {
        SortedMap<ObjectKey, SchemaObject> all = new TreeMap<>(objects);
        KnownDependencies known = dependencies;
        for (SchemaObject object : more) {
            SchemaObject old = all.put(object.key(), object);
            known = object.equals(old) ? known : known.without(object.key());
        }
        return new Schema(all, known);
    }

    /**
     * {@return this schema without an object and without the rights on it}
     *
     * @param key the object's key
     */
    public Schema minus(ObjectKey key) {
        SortedMap<ObjectKey, SchemaObject> fewer = new TreeMap<>(objects);
        fewer.remove(key);
        fewer.values().removeIf(object -> object instanceof Right right && right.isOn(key));
        return new Schema(fewer, dependencies.without(key));
    }

    /**
     * {@return this schema without some tables and partitions, and without the partitions below them, the sequences
     * that their columns own, and their rights}
     *
     * @param tables whether the table or partition of this name is removed
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

    /**
     * {@return this schema with one table or partition changed} What its partitions had of their own and have from it now
     * is no longer their own.
     *
     * @param name the name of the table or partition
     * @param change computes the new table from the old one; of a partition, see {@link #relation}
     */
    public Schema withTable(QualifiedName name, UnaryOperator<Table> change) {
        Optional<Table> table = relation(name);
        if (table.isEmpty()) {
            return this;
        }
        Table changed = change.apply(table.get());
        Schema schema = plus(partition(name)
                .<SchemaObject>map(it -> it.withParts(changed, new PartitionTree(this).inherited(it)))
                .orElse(changed));
        schema = IndexMarks.afterChange(schema, table.get(), changed);
        return changed.columns().equals(table.get().columns()) ? schema : new PartitionTree(schema).settled(name);
    }

    /**
     * {@return this schema after a rename: the object itself and everything that refers to it}
     *
     * @param renaming the rename
     */
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

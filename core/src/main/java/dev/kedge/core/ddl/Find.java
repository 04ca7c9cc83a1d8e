package dev.kedge.core.ddl;

import dev.kedge.core.schema.Commented;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.stability.Internal;
import java.util.Optional;

/** Finds the object that a step is about, or throws {@link StepMismatch} if the schema lacks it. */
@Internal
public final class Find {
    private Find() {}

    /**
     * {@return the object with a key}
     *
     * @param schema the schema to look in
     * @param key the object's key
     * @throws StepMismatch if the schema has no such object
     */
    public static SchemaObject object(Schema schema, ObjectKey key) {
        return schema.object(key).orElseThrow(() -> missing(key));
    }

    /**
     * {@return the part with a key}
     *
     * @param schema the schema to look in
     * @param key the part's key
     * @throws StepMismatch if the schema has no such part
     */
    public static Part part(Schema schema, ObjectKey key) {
        return schema.part(key).orElseThrow(() -> missing(key));
    }

    /**
     * {@return the object or part with a key, if it can have a comment}
     *
     * @param schema the schema to look in
     * @param key the key of the object or part
     * @throws StepMismatch if the schema has no such object, or it cannot have a comment
     */
    public static Commented commented(Schema schema, ObjectKey key) {
        Optional<DomainCheck> check = domainCheck(schema, key);
        if (check.isPresent()) {
            return check.get();
        }
        Object found = key.name().isEmpty() ? object(schema, key) : part(schema, key);
        if (found instanceof Commented commented) {
            return commented;
        }
        throw new StepMismatch(ObjectSql.described(key) + " has no comment of its own");
    }

    /**
     * {@return the check of a domain with a key; absent if the key is not that of one} A table and a domain cannot have
     * the same name, because a table has a row type.
     *
     * @param schema the schema to look in
     * @param key the key, of the kind of a table's checks
     */
    public static Optional<DomainCheck> domainCheck(Schema schema, ObjectKey key) {
        return key.kind() == ObjectKey.Kind.CHECK
                ? schema.object(Domain.key(key.owner())).flatMap(domain -> ((Domain) domain).check(key.name()))
                : Optional.empty();
    }

    /**
     * Checks that a key is that of a column or table that exists.
     *
     * @param schema the schema to look in
     * @param key the key
     * @throws StepMismatch if it is the key of something else, or the schema has no such column or table
     */
    public static void retirable(Schema schema, ObjectKey key) {
        switch (key.kind()) {
            case TABLE -> object(schema, key);
            case COLUMN -> {
                StepMismatch.unless(schema.table(key.owner()).isPresent(), "there is no table " + key.owner());
                part(schema, key);
            }
            default -> throw new StepMismatch(ObjectSql.described(key) + " can only be dropped, not retired");
        }
    }

    private static StepMismatch missing(ObjectKey key) {
        return new StepMismatch("there is no " + ObjectSql.described(key));
    }

    /**
     * Checks that a key is free. Views and partitions share their names with tables, and the constraints of a table
     * share theirs.
     *
     * @param schema the schema to look in
     * @param key the key
     * @throws StepMismatch if an object has the key or its name
     */
    public static void none(Schema schema, ObjectKey key) {
        boolean free = key.name().isEmpty()
                ? schema.object(key).isEmpty() && !isTable(schema, key)
                : schema.partsOf(key.owner()).stream()
                        .noneMatch(part -> ObjectKey.part(key.owner(), part).isSame(key));
        StepMismatch.unless(free, ObjectSql.described(key) + " already exists");
    }

    private static boolean isTable(Schema schema, ObjectKey key) {
        boolean sharesNames = key.kind() == ObjectKey.Kind.VIEW || key.kind() == ObjectKey.Kind.PARTITION;
        return sharesNames && schema.table(key.owner()).isPresent();
    }

    /**
     * {@return the domain with a name}
     *
     * @param schema the schema to look in
     * @param name the name of the domain
     * @throws StepMismatch if the schema has no such domain
     */
    public static Domain domain(Schema schema, QualifiedName name) {
        return (Domain) object(schema, Domain.key(name));
    }

    /**
     * {@return the composite type with a name}
     *
     * @param schema the schema to look in
     * @param name the name of the type
     * @throws StepMismatch if the schema has no such type
     */
    public static CompositeType composite(Schema schema, QualifiedName name) {
        return (CompositeType) object(schema, CompositeType.key(name));
    }

    /**
     * {@return the sequence with a name}
     *
     * @param schema the schema to look in
     * @param name the name of the sequence
     * @throws StepMismatch if the schema has no such sequence
     */
    public static Sequence sequence(Schema schema, QualifiedName name) {
        return (Sequence) object(schema, Sequence.key(name));
    }

    /**
     * {@return the extension with a name}
     *
     * @param schema the schema to look in
     * @param name the name of the extension
     * @throws StepMismatch if the schema has no such extension
     */
    public static Extension extension(Schema schema, String name) {
        return (Extension) object(schema, Extension.key(name));
    }
}

package dev.kedge.core.ddl;

import dev.kedge.core.schema.Commented;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.stability.Internal;

/** Finds the object that a step is about, or says that the step does not fit. */
@Internal
public final class Find {
    private Find() {}

    public static SchemaObject object(Schema schema, ObjectKey key) {
        return schema.object(key).orElseThrow(() -> missing(key));
    }

    public static Part part(Schema schema, ObjectKey key) {
        return schema.part(key).orElseThrow(() -> missing(key));
    }

    /** What has a comment of its own: an object or a part. */
    public static Commented commented(Schema schema, ObjectKey key) {
        Object found = key.name().isEmpty() ? object(schema, key) : part(schema, key);
        if (found instanceof Commented commented) {
            return commented;
        }
        throw new StepMismatch(ObjectSql.described(key) + " has no comment of its own");
    }

    private static StepMismatch missing(ObjectKey key) {
        return new StepMismatch("there is no " + ObjectSql.described(key));
    }

    /** Makes sure that a key is free. Views and partitions share their names with tables, and the constraints of a table share theirs. */
    public static void none(Schema schema, ObjectKey key) {
        boolean free = key.name().isEmpty()
                ? schema.object(key).isEmpty() && !isTable(schema, key)
                : schema.partsOf(key.owner()).stream()
                        .noneMatch(part -> ObjectKey.part(key.owner(), part).isSame(key));
        StepMismatch.unless(free, ObjectSql.described(key) + " is there already");
    }

    private static boolean isTable(Schema schema, ObjectKey key) {
        boolean sharesNames = key.kind() == ObjectKey.Kind.VIEW || key.kind() == ObjectKey.Kind.PARTITION;
        return sharesNames && schema.table(key.owner()).isPresent();
    }

    public static Domain domain(Schema schema, QualifiedName name) {
        return (Domain) object(schema, Domain.key(name));
    }

    public static CompositeType composite(Schema schema, QualifiedName name) {
        return (CompositeType) object(schema, CompositeType.key(name));
    }

    public static Sequence sequence(Schema schema, QualifiedName name) {
        return (Sequence) object(schema, Sequence.key(name));
    }

    public static Extension extension(Schema schema, String name) {
        return (Extension) object(schema, Extension.key(name));
    }
}

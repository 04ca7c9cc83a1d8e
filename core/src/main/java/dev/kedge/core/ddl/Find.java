package dev.kedge.core.ddl;

import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Sequence;

/** Finds the object that a step is about, or says that the step does not fit. */
public final class Find {
    private Find() {}

    public static SchemaObject object(Schema schema, ObjectKey key) {
        return schema.object(key)
                .orElseThrow(() -> new StepMismatch("there is no " + Words.plain(key.kind()) + " " + key.path()));
    }

    public static void none(Schema schema, ObjectKey key) {
        StepMismatch.unless(
                schema.object(key).isEmpty(), Words.plain(key.kind()) + " " + key.path() + " is there already");
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

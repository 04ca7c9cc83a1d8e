package dev.kedge.core.audit;

import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The part of a live schema that the declared one determines. What is not declared is left to others: owners and
 * versions of extensions are compared only where they are declared, grants and revocations only on objects for which
 * any is declared, and extensions only if any is declared.
 */
public final class ManagedSchema {
    private final Schema declared;
    private final boolean extensions;
    private final Set<Granted> granted = new HashSet<>();

    /** The object of a grant. */
    private record Granted(QualifiedName name, Securable kind, Optional<String> arguments) {
        static Granted of(Right right) {
            return new Granted(right.name(), right.kind(), right.arguments());
        }
    }

    private ManagedSchema(Schema declared) {
        this.declared = declared;
        this.extensions = !declared.all(Extension.class).isEmpty();
        declared.all(Right.class).stream()
                .filter(right -> !(right instanceof Owner))
                .forEach(right -> granted.add(Granted.of(right)));
    }

    /**
     * The managed part of a live schema.
     *
     * @param declared the declared schema
     * @param live the live schema, with the owner of every object
     */
    public static Schema of(Schema declared, Schema live) {
        ManagedSchema managed = new ManagedSchema(declared);
        return Schema.of(live.objects().values().stream()
                        .flatMap(managed::spokenOf)
                        .toList())
                .withDependencies(live.dependencies());
    }

    /**
     * The managed part of a live schema, without ignored tables and partitions and the foreign keys to them, which
     * cannot be declared. Ignored tables that are declared nevertheless are included.
     *
     * @param declared the declared schema
     * @param live the live schema, with the owner of every object
     * @param ignored whether a table or partition of this name is ignored
     */
    public static Schema of(Schema declared, Schema live, Predicate<QualifiedName> ignored) {
        Predicate<QualifiedName> others = undeclared(declared, ignored);
        Schema managed = of(declared, live).without(others);
        for (Table table : managed.tables()) {
            List<ForeignKey> own = table.foreignKeys().stream()
                    .filter(key -> !others.test(key.target()))
                    .toList();
            managed = own.equals(table.foreignKeys()) ? managed : managed.plus(table.withForeignKeys(own));
        }
        return managed;
    }

    /** The ignored names that the schema does not declare. */
    public static Predicate<QualifiedName> undeclared(Schema declared, Predicate<QualifiedName> ignored) {
        return name -> ignored.test(name)
                && declared.table(name).isEmpty()
                && declared.partition(name).isEmpty();
    }

    private Stream<SchemaObject> spokenOf(SchemaObject object) {
        if (object instanceof Extension extension) {
            return extensions ? Stream.of(asFarAsDeclared(extension)) : Stream.empty();
        }
        if (object instanceof Owner owner) {
            return declared.object(owner.key()).isPresent() ? Stream.of(owner) : Stream.empty();
        }
        if (object instanceof Right right) {
            return granted.contains(Granted.of(right)) ? Stream.of(right) : Stream.empty();
        }
        return Stream.of(object);
    }

    private Extension asFarAsDeclared(Extension extension) {
        boolean version = declared.object(extension.key())
                .map(Extension.class::cast)
                .flatMap(Extension::version)
                .isPresent();
        return version ? extension : extension.withVersion(Optional.empty());
    }
}

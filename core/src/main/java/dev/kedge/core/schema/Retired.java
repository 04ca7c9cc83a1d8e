package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * The mark of a column or table that no entity declares any more and that stays until it is dropped. Databases do not
 * have it, so it is not compared with them. It is removed together with the column or table.
 *
 * @param name the name of the column or table
 * @param of the column's table; absent for a table
 */
@Experimental
public record Retired(QualifiedName name, Optional<QualifiedName> of) implements SchemaObject {
    /**
     * {@return the mark of an object}
     *
     * @param object the key of a column or table
     */
    public static Retired of(ObjectKey object) {
        return object.kind() == ObjectKey.Kind.COLUMN
                ? new Retired(QualifiedName.of(object.name()), Optional.of(object.owner()))
                : new Retired(object.owner(), Optional.empty());
    }

    /**
     * {@return the key of the mark of an object}
     *
     * @param object the key of a column or table
     */
    public static ObjectKey key(ObjectKey object) {
        return new ObjectKey(ObjectKey.Kind.RETIRED, object.owner(), object.name());
    }

    /** {@return the key of the column or table} */
    public ObjectKey object() {
        return of.map(table -> ObjectKey.column(table, name.name())).orElseGet(() -> ObjectKey.table(name));
    }

    @Override
    public ObjectKey key() {
        return key(object());
    }

    @Override
    public Retired renamed(Renaming renaming) {
        return of(renaming.key(object()));
    }
}

package dev.kedge.core.schema;

import java.util.Comparator;

/**
 * What identifies an object of a schema in snapshots, decisions and messages.
 *
 * @param kind what it is
 * @param owner the table that it belongs to, or its own name for a table or type
 * @param name its name within the table; empty for a table or type
 */
public record ObjectKey(Kind kind, QualifiedName owner, String name) implements Comparable<ObjectKey> {

    /** The kinds of objects, in the order in which a snapshot lists what belongs to one table. */
    public enum Kind {
        /** An enum type. */
        ENUM,
        /** A table itself. */
        TABLE,
        /** A column. */
        COLUMN,
        /** A primary key. */
        PRIMARY_KEY,
        /** A unique constraint. */
        UNIQUE,
        /** A check constraint. */
        CHECK,
        /** A foreign key. */
        FOREIGN_KEY,
        /** An index. */
        INDEX
    }

    private static final Comparator<ObjectKey> ORDER = Comparator.comparing((ObjectKey key) -> key.kind != Kind.ENUM)
            .thenComparing(ObjectKey::owner)
            .thenComparing(ObjectKey::kind)
            .thenComparing(ObjectKey::name);

    /** The key of a table. */
    public static ObjectKey table(QualifiedName table) {
        return new ObjectKey(Kind.TABLE, table, "");
    }

    /** The key of a column. */
    public static ObjectKey column(QualifiedName table, String column) {
        return new ObjectKey(Kind.COLUMN, table, column);
    }

    /** The key of an enum type. */
    public static ObjectKey enumType(QualifiedName type) {
        return new ObjectKey(Kind.ENUM, type, "");
    }

    /** The key of an index. */
    public static ObjectKey index(QualifiedName table, String index) {
        return new ObjectKey(Kind.INDEX, table, index);
    }

    /** The key of a constraint. */
    public static ObjectKey constraint(QualifiedName table, Constraint constraint) {
        Kind kind = Kind.CHECK;
        if (constraint instanceof PrimaryKey) {
            kind = Kind.PRIMARY_KEY;
        } else if (constraint instanceof UniqueConstraint) {
            kind = Kind.UNIQUE;
        } else if (constraint instanceof ForeignKey) {
            kind = Kind.FOREIGN_KEY;
        }
        return new ObjectKey(kind, table, constraint.name());
    }

    /** The object's path for people: {@code prices} or {@code prices.close}. */
    public String path() {
        return name.isEmpty() ? owner.toString() : owner + "." + name;
    }

    @Override
    public int compareTo(ObjectKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path();
    }
}

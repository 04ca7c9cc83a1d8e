package dev.kedge.core.schema;

import dev.kedge.core.sql.Identifier;

/**
 * The name of a table or type.
 *
 * @param schema the schema it lives in; empty for the database's default schema
 * @param name the name in it
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

    /** A name in the database's default schema. */
    public static QualifiedName of(String name) {
        return new QualifiedName("", name);
    }

    /** The same schema with another name in it. */
    public QualifiedName withName(String other) {
        return new QualifiedName(schema, other);
    }

    /** The name as SQL text. */
    public String sql() {
        return schema.isEmpty() ? Identifier.quote(name) : Identifier.quote(schema) + "." + Identifier.quote(name);
    }

    @Override
    public int compareTo(QualifiedName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    /** The name for people and for paths of objects: not quoted. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}

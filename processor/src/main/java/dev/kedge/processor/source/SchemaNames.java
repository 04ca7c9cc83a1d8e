package dev.kedge.processor.source;

import dev.kedge.core.schema.QualifiedName;

/**
 * Names of objects in the schemas that annotations say; the database's default schema goes without saying.
 *
 * @param defaultSchema the default schema
 * @param expressions reads what is written
 */
public record SchemaNames(String defaultSchema, Expressions expressions) {

    /** The names of a database. */
    public static SchemaNames of(DatabasePackage database, Problems problems) {
        return new SchemaNames(database.mirror().text("schema").orElse("public"), new Expressions(problems));
    }

    /** The object of this name in the schema that the annotation says. */
    public QualifiedName in(Mirror mirror, String name) {
        return new QualifiedName(schema(mirror), name);
    }

    /** The schema that the annotation says; empty for the default one. */
    public String schema(Mirror mirror) {
        return expressions
                .name(mirror, "schema", "schema")
                .filter(schema -> !schema.equals(defaultSchema))
                .orElse("");
    }
}

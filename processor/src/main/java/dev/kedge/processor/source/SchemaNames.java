package dev.kedge.processor.source;

import dev.kedge.core.schema.QualifiedName;

/**
 * Names of objects in the schemas that annotations give. The default schema is left out.
 *
 * @param defaultSchema the default schema
 * @param expressions reads what is written
 */
public record SchemaNames(String defaultSchema, Expressions expressions) {

    /** The names of a database. */
    public static SchemaNames of(DatabasePackage database, Problems problems) {
        return new SchemaNames(database.mirror().text("schema").orElse("public"), new Expressions(problems));
    }

    /** The object of this name in the schema that the annotation gives. */
    public QualifiedName in(Mirror mirror, String name) {
        return new QualifiedName(schema(mirror), name);
    }

    /** The schema that the annotation gives; empty for the default schema. */
    public String schema(Mirror mirror) {
        return expressions
                .name(mirror, "schema", "schema")
                .filter(schema -> !schema.equals(defaultSchema))
                .orElse("");
    }
}

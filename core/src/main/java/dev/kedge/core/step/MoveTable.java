package dev.kedge.core.step;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RelationRenaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import java.util.List;

/**
 * Moves a table with all that belongs to it to another schema; foreign keys that refer to it follow by themselves.
 *
 * @param table its name so far
 * @param schema the schema from now on; empty for the database's default schema
 */
public record MoveTable(QualifiedName table, String schema) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).table(table);
        StepMismatch.unless(before.table(moved()).isEmpty(), "table " + moved() + " is there already");
        return before.renamed(new RelationRenaming(table, moved()));
    }

    private QualifiedName moved() {
        return new QualifiedName(schema, table.name());
    }

    /** The default schema is the first of the search path, whatever it is called. */
    @Override
    public List<Statement> statements(Situation situation) {
        if (!schema.isEmpty()) {
            return List.of(Statement.tx(Ddl.alter(table, "SET SCHEMA " + Ddl.quote(schema))));
        }
        return List.of(Statement.tx("DO $kedge$\nBEGIN\n    EXECUTE " + Literal.quote(Ddl.alter(table, "SET SCHEMA "))
                + " || quote_ident(current_schema());\nEND $kedge$"));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new MoveTable(moved(), table.schema()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return situation.inUse(table)
                ? List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now still asks for table " + table + "."))
                : List.of();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.table(table);
    }

    @Override
    public String describe() {
        return "move table " + table + " to " + (schema.isEmpty() ? "the default schema" : "schema " + schema);
    }
}

package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.Words;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Moves an enum, domain, composite type or sequence to another schema; whatever uses it follows by itself.
 *
 * @param kind what it is
 * @param name its name so far
 * @param schema the schema; empty for the default one
 */
public record MoveObject(ObjectKey.Kind kind, QualifiedName name, String schema) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.object(before, subject());
        QualifiedName target = name.withSchema(schema);
        Find.none(before, ObjectKey.of(kind, target));
        return before.renamed(Ddl.renaming(kind, name, target));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        String move = "ALTER " + Words.sql(kind) + " " + name.sql() + " SET SCHEMA";
        // only current_schema() knows what the default schema is called
        return List.of(SqlStatement.tx(schema.isEmpty() ? Ddl.inDefaultSchema(move) : move + " " + Ddl.quote(schema)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new MoveObject(kind, name.withSchema(schema), name.schema()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return List.of(new Hazard(
                Hazard.Kind.BROKEN_CALLERS,
                subject(),
                "Code that runs now may still name the " + Words.plain(kind) + " " + name + "."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("schema");
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(Ddl.renaming(kind, name, name.withSchema(schema)));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.of(kind, name);
    }

    @Override
    public String describe() {
        return "move " + Words.plain(kind) + " " + name + " to "
                + (schema.isEmpty() ? "the default schema" : "schema " + schema);
    }
}

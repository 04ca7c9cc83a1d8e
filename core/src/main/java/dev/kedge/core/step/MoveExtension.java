package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Moves the objects of an extension to another schema. It is not a {@link MoveObject}, because the extension itself is
 * in no schema and keeps its key.
 *
 * @param name its name
 * @param schema the new schema; absent for the default one
 */
@Experimental
public record MoveExtension(String name, Optional<String> schema) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.plus(Find.extension(before, name).withSchema(schema));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        // only current_schema() knows the name of the default schema
        return List.of(
                SqlStatement.tx(schema.map(to -> "ALTER EXTENSION " + Ddl.quote(name) + " SET SCHEMA " + Ddl.quote(to))
                        .orElseGet(() -> Ddl.inDefaultSchema("ALTER EXTENSION " + Ddl.quote(name) + " SET SCHEMA"))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                new MoveExtension(name, Find.extension(before, name).schema()));
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
    public ObjectKey subject() {
        return Extension.key(name);
    }

    @Override
    public String describe() {
        return "move extension " + name + " to "
                + schema.map(to -> "schema " + to).orElse("the default schema");
    }
}

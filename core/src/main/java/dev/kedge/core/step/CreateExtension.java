package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Installs an extension. An extension that is already installed does not change.
 *
 * @param extension the extension
 */
@Experimental
public record CreateExtension(Extension extension) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.none(before, subject());
        return before.plus(extension);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        String schema = extension.schema().map(in -> " SCHEMA " + Ddl.quote(in)).orElse("");
        String version =
                extension.version().map(v -> " VERSION " + Literal.quote(v)).orElse("");
        return List.of(
                SqlStatement.tx("CREATE EXTENSION IF NOT EXISTS " + Ddl.quote(extension.name()) + schema + version));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropExtension(extension.name()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public ObjectKey subject() {
        return extension.key();
    }

    @Override
    public String describe() {
        return "create extension " + extension.name();
    }
}

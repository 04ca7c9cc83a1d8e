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
import java.util.Optional;

/**
 * Updates an installed extension to another version.
 *
 * @param name its name
 * @param version the version; absent if the version is no longer declared
 */
@Experimental
public record UpdateExtension(String name, Optional<String> version) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.plus(Find.extension(before, name).withVersion(version));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        // the default version in the control file may be older than the installed one, so nothing is done
        return version.map(v -> List.of(
                        SqlStatement.tx("ALTER EXTENSION " + Ddl.quote(name) + " UPDATE TO " + Literal.quote(v))))
                .orElseGet(() -> List.of(SqlStatement.tx(
                        "-- Extension " + Ddl.quote(name) + " stays at the version that it has.\nSELECT 1")));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                new UpdateExtension(name, Find.extension(before, name).version()));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("version");
    }

    @Override
    public ObjectKey subject() {
        return Extension.key(name);
    }

    @Override
    public String describe() {
        return version.map(v -> "update extension " + name + " to " + v)
                .orElse("leave the version of extension " + name + " open");
    }
}

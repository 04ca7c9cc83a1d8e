package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.Words;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Renames a domain, composite type or sequence; whatever uses it follows by itself.
 *
 * @param kind what it is
 * @param name its name so far
 * @param to its name from now on, in the same schema
 */
public record RenameObject(ObjectKey.Kind kind, QualifiedName name, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.object(before, subject());
        Find.none(before, subject().withName(to));
        return before.renamed(Ddl.renaming(kind, name, name.withName(to)));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("ALTER " + Words.sql(kind) + " " + name.sql() + " RENAME TO " + Ddl.quote(to)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameObject(kind, name.withName(to), name.name()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return Naming.isParked(name.name())
                ? List.of()
                : List.of(new Hazard(
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
        return List.of("name");
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(Ddl.renaming(kind, name, name.withName(to)));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.of(kind, name);
    }

    @Override
    public String describe() {
        return "rename " + Words.plain(kind) + " " + name + " to " + to;
    }
}

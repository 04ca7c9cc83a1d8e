package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.NamespaceRenaming;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Renames a schema with everything that lives in it.
 *
 * @param name its name so far
 * @param to its name from now on
 */
public record RenameNamespace(String name, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.object(before, subject());
        Find.none(before, subject().withName(to));
        return before.renamed(new NamespaceRenaming(name, to));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("ALTER SCHEMA " + Ddl.quote(name) + " RENAME TO " + Ddl.quote(to)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameNamespace(to, name));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return Naming.isParked(name)
                ? List.of()
                : List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now still looks into schema " + name + "."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new NamespaceRenaming(name, to));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.of(ObjectKey.Kind.NAMESPACE, QualifiedName.of(name));
    }

    @Override
    public String describe() {
        return "rename schema " + name + " to " + to;
    }
}

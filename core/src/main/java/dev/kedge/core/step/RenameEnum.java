package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.TypeRenaming;
import java.util.List;
import java.util.Optional;

/**
 * Renames an enum type; columns of the type follow by themselves.
 *
 * @param type its name so far
 * @param to its name from now on, in the same schema
 */
public record RenameEnum(QualifiedName type, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        StepMismatch.unless(before.enumType(type).isPresent(), "there is no enum " + type);
        QualifiedName target = type.withName(to);
        StepMismatch.unless(before.enumType(target).isEmpty(), "enum " + target + " is there already");
        return before.renamed(new TypeRenaming(type, target));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("ALTER TYPE " + type.sql() + " RENAME TO " + Ddl.quote(to)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameEnum(type.withName(to), type.name()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return Naming.isParked(type.name())
                ? List.of()
                : List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now may still name the type " + type + "."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new TypeRenaming(type, type.withName(to)));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.enumType(type);
    }

    @Override
    public String describe() {
        return "rename enum " + type + " to " + to;
    }
}

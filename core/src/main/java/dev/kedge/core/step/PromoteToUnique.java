package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.KeyRenaming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Makes a unique index a unique constraint, without building an index.
 *
 * @param table the table
 * @param index the index's old name
 * @param unique the constraint
 */
@Experimental
public record PromoteToUnique(QualifiedName table, String index, UniqueConstraint unique) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return KeySwap.promote(before, table, index, unique);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return KeySwap.promoting(situation, table, index, unique);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(KeySwap.demote(
                        applyTo(before), table, unique, Situation.at(before).index(table, index))
                .toArray(Step[]::new));
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new KeyRenaming(ObjectKey.index(table, index), subject()));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.constraint(table, unique);
    }

    @Override
    public String describe() {
        String name = index.equals(unique.name()) ? "" : " " + unique.name();
        return "make index " + index + " of " + table + " a unique constraint" + name;
    }
}

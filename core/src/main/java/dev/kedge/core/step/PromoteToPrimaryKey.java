package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.KeyRenaming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Makes a unique index the primary key of its table, without building an index.
 *
 * @param table the table
 * @param index the index's old name
 * @param key the constraint
 */
@Experimental
public record PromoteToPrimaryKey(QualifiedName table, String index, PrimaryKey key) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Table owner = Situation.at(before).table(table);
        StepMismatch.unless(owner.primaryKey().isEmpty(), "table " + table + " has a primary key already");
        return KeySwap.promote(before, table, index, key);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return KeySwap.promoting(situation, table, index, key);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                KeySwap.demote(applyTo(before), table, key, Situation.at(before).index(table, index))
                        .toArray(Step[]::new));
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new KeyRenaming(ObjectKey.index(table, index), subject()));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.constraint(table, key);
    }

    @Override
    public String describe() {
        String name = index.equals(key.name()) ? "" : " " + key.name();
        return "make index " + index + " of " + table + " its primary key" + name;
    }
}

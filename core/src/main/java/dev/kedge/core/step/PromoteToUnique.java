package dev.kedge.core.step;

import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import java.util.List;

/**
 * Makes a unique index a unique constraint; nothing is built.
 *
 * @param table the table
 * @param index the index's name so far
 * @param unique the constraint
 */
public record PromoteToUnique(QualifiedName table, String index, UniqueConstraint unique) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Table owner = Situation.at(before).table(table);
        Index carrier = find(before);
        StepMismatch.unless(
                carrier.equals(KeySwap.carrier(unique, index)),
                "index " + table + "." + index + " is not that of " + unique.name());
        StepMismatch.unless(
                owner.constraint(unique.name()).isEmpty(),
                "constraint " + table + "." + unique.name() + " is there already");
        return before.withTable(
                table,
                t -> t.withIndexes(t.indexes().stream()
                                .filter(i -> !i.name().equals(index))
                                .toList())
                        .plus(unique));
    }

    private Index find(Schema before) {
        return Situation.at(before)
                .table(table)
                .index(index)
                .orElseThrow(() -> new StepMismatch("table " + table + " has no index " + index));
    }

    @Override
    public List<Statement> statements(Situation situation) {
        return List.of(Statement.tx(Ddl.alter(table, KeySwap.addUsing(unique, index))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                KeySwap.demote(applyTo(before), table, unique, find(before)).toArray(Step[]::new));
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

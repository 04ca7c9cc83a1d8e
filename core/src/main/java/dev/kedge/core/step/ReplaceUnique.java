package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Replaces a unique constraint by another one with the same name. The old one remains in effect until the index of the
 * new one is built.
 *
 * @param table the table
 * @param unique the new constraint
 */
@Experimental
public record ReplaceUnique(QualifiedName table, UniqueConstraint unique) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        String former = find(before).name();
        return before.withTable(table, t -> t.minusConstraint(former).plus(unique));
    }

    private UniqueConstraint find(Schema before) {
        return Situation.at(before).table(table).uniques().stream()
                .filter(other -> other.name().equals(unique.name()))
                .findFirst()
                .orElseThrow(() -> new StepMismatch("table " + table + " has no unique constraint " + unique.name()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return KeySwap.replace(situation, table, find(situation.before()), unique);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ReplaceUnique(table, find(before)));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return KeySwap.hazards(situation, table, unique);
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return !situation.inUse(table) || KeySwap.admitsAll(find(situation.before()), unique);
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("columns", "include");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.constraint(table, unique);
    }

    @Override
    public String describe() {
        return "replace unique constraint " + unique.name() + " of " + table + " ("
                + String.join(", ", unique.columns()) + ")";
    }
}

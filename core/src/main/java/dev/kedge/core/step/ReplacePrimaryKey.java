package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Replaces the primary key of a table. The old key remains in effect until the index of the new key is built.
 *
 * @param table the table
 * @param key the new constraint
 */
@Experimental
public record ReplacePrimaryKey(QualifiedName table, PrimaryKey key) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        String former = find(before).name();
        return before.withTable(table, t -> t.minusConstraint(former).plus(key));
    }

    private PrimaryKey find(Schema before) {
        return Situation.at(before)
                .table(table)
                .primaryKey()
                .orElseThrow(() -> new StepMismatch("table " + table + " has no primary key"));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return KeySwap.replace(situation, table, find(situation.before()), key);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ReplacePrimaryKey(table, find(before)));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return KeySwap.hazards(situation, table, key);
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return !situation.inUse(table) || KeySwap.admitsAll(find(situation.before()), key);
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("columns", "include");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.constraint(table, key);
    }

    @Override
    public String describe() {
        return "replace primary key " + key.name() + " of " + table + " (" + String.join(", ", key.columns()) + ")";
    }
}

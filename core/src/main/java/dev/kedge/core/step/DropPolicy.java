package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.PolicySql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Drops a policy.
 *
 * @param table its table
 * @param policy its name
 */
@Experimental
public record DropPolicy(QualifiedName table, String policy) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        PolicySql.find(before, table, policy);
        return before.withTable(
                table,
                t -> t.withPolicies(t.policies().stream()
                        .filter(p -> !p.name().equals(policy))
                        .toList()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("DROP POLICY " + Ddl.quote(policy) + " ON " + table.sql()));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new CreatePolicy(table, PolicySql.find(before, table, policy)));
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.scaffoldingIf(among.creates(subject()));
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.POLICY, table, policy);
    }

    @Override
    public String describe() {
        return "drop policy " + policy + " of " + table;
    }
}

package dev.kedge.core.step;

import dev.kedge.core.ddl.PolicySql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Changes the roles and conditions of a policy. The policy is in effect at all times.
 *
 * @param table its table
 * @param policy the new policy; it has every condition that the old one had
 */
@Experimental
public record ChangePolicy(QualifiedName table, Policy policy) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Policy kept =
                policy.withComment(PolicySql.find(before, table, policy.name()).comment());
        return before.withTable(
                table,
                t -> t.withPolicies(t.policies().stream()
                        .map(p -> p.name().equals(policy.name()) ? kept : p)
                        .toList()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        Policy old = PolicySql.find(situation.before(), table, policy.name());
        return List.of(SqlStatement.tx(PolicySql.alter(table, old, policy)));
    }

    @Override
    public Inverse inverse(Schema before) {
        Policy old = PolicySql.find(before, table, policy.name());
        return policy.isAlterableTo(old)
                ? Inverse.exact(new ChangePolicy(table, old))
                : Inverse.exact(new DropPolicy(table, policy.name()), new CreatePolicy(table, old));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("using", "check", "roles");
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(policy);
    }

    @Override
    public boolean releases() {
        return true;
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.part(table, policy);
    }

    @Override
    public String describe() {
        return "change policy " + policy.name() + " of " + table;
    }
}

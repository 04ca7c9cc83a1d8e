package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.PolicySql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates a policy.
 *
 * @param table its table
 * @param policy the policy
 */
@Experimental
public record CreatePolicy(QualifiedName table, Policy policy) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        List<Policy> policies =
                new ArrayList<>(Situation.at(before).table(table).policies());
        StepMismatch.unless(
                policies.stream().noneMatch(p -> p.name().equals(policy.name())),
                "policy " + subject() + " already exists");
        policies.add(policy);
        return before.withTable(table, t -> t.withPolicies(policies));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return CommentSql.with(List.of(SqlStatement.tx(PolicySql.create(table, policy))), table, policy);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropPolicy(table, policy.name()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(policy);
    }

    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.restorationIf(among.before()
                .table(table)
                .filter(owner -> owner.policies().contains(policy))
                .isPresent());
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.part(table, policy);
    }

    @Override
    public String describe() {
        return "create policy " + policy.name() + " on " + table;
    }
}

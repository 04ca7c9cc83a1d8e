package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.PolicySql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.KeyRenaming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Renames a policy.
 *
 * @param table its table
 * @param policy its name so far
 * @param to its name from now on
 */
public record RenamePolicy(QualifiedName table, String policy, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Policy old = PolicySql.find(before, table, policy);
        StepMismatch.unless(
                Situation.at(before).table(table).policies().stream()
                        .noneMatch(p -> p.name().equals(to)),
                "policy " + table + "." + to + " is there already");
        return before.withTable(
                table,
                t -> t.withPolicies(t.policies().stream()
                        .map(p -> p.equals(old) ? p.withName(to) : p)
                        .toList()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(
                "ALTER POLICY " + Ddl.quote(policy) + " ON " + table.sql() + " RENAME TO " + Ddl.quote(to)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenamePolicy(table, to, policy));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new KeyRenaming(subject(), subject().withName(to)));
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.POLICY, table, policy);
    }

    @Override
    public String describe() {
        return "rename policy " + policy + " of " + table + " to " + to;
    }
}

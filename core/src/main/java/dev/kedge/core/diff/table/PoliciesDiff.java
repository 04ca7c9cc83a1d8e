package dev.kedge.core.diff.table;

import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.ChangePolicy;
import dev.kedge.core.step.ChangeRowSecurity;
import dev.kedge.core.step.CreatePolicy;
import dev.kedge.core.step.DropPolicy;
import dev.kedge.core.step.RenameObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the policies of a table and its row-level security. */
final class PoliciesDiff {
    private final QualifiedName table;
    private final StepList found;

    PoliciesDiff(QualifiedName table, StepList found) {
        this.table = table;
        this.found = found;
    }

    void compare(Table before, Table after) {
        policies(before.policies(), after.policies());
        if (before.settings().rowSecurity() != after.settings().rowSecurity()) {
            found.add(
                    Stage.ROW_SECURITY,
                    new ChangeRowSecurity(table, after.settings().rowSecurity()));
        }
    }

    private void policies(List<Policy> before, List<Policy> after) {
        Map<String, String> kept = EqualParts.of(before, after, Policy::withName);
        kept.forEach((from, to) -> {
            if (!from.equals(to)) {
                found.add(Stage.RENAME, new RenameObject(new ObjectKey(ObjectKey.Kind.POLICY, table, from), to));
            }
        });
        after.stream()
                .filter(policy -> !kept.containsValue(policy.name()))
                .forEach(policy -> put(find(before, policy.name()), policy));
        before.stream()
                .filter(old ->
                        !kept.containsKey(old.name()) && find(after, old.name()).isEmpty())
                .forEach(old -> found.add(Stage.CREATE_POLICY, new DropPolicy(table, old.name())));
    }

    private void put(Optional<Policy> old, Policy policy) {
        if (old.filter(other -> other.isAlterableTo(policy)).isPresent()) {
            found.add(Stage.CREATE_POLICY, new ChangePolicy(table, policy));
            return;
        }
        old.ifPresent(gone -> found.add(Stage.CREATE_POLICY, new DropPolicy(table, gone.name())));
        found.add(Stage.CREATE_POLICY, new CreatePolicy(table, policy));
    }

    private static Optional<Policy> find(List<Policy> policies, String name) {
        return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }
}

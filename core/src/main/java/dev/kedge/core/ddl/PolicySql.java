package dev.kedge.core.ddl;

import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Internal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Generates SQL for policies. */
@Internal
public final class PolicySql {
    private static final Set<String> WORDS = Set.of("public", "current_user", "current_role", "session_user");

    private PolicySql() {}

    /**
     * {@return the policy with a name}
     *
     * @param schema the schema to look in
     * @param table the name of the table
     * @param name the name of the policy
     * @throws StepMismatch if there is no such table or policy
     */
    public static Policy find(Schema schema, QualifiedName table, String name) {
        return schema.relation(table).orElseThrow(() -> StepMismatch.noTable(table)).policies().stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StepMismatch("table " + table + " has no policy " + name));
    }

    /**
     * {@return a CREATE POLICY statement}
     *
     * @param table the name of the table
     * @param policy the policy
     */
    public static String create(QualifiedName table, Policy policy) {
        return "CREATE POLICY " + Ddl.quote(policy.name()) + " ON " + table.sql()
                + (policy.restrictive() ? " AS RESTRICTIVE" : "")
                + (policy.command() == Policy.Command.ALL ? "" : " FOR " + policy.command())
                + (policy.roles().isEmpty() ? "" : " TO " + roles(policy.roles()))
                + conditions(policy);
    }

    /**
     * {@return an ALTER POLICY statement with the roles and conditions that differ}
     *
     * @param table the name of the table
     * @param old the old policy
     * @param policy the new policy
     */
    public static String alter(QualifiedName table, Policy old, Policy policy) {
        boolean others = !old.roles().equals(policy.roles());
        String to = policy.roles().isEmpty() ? " TO PUBLIC" : " TO " + roles(policy.roles());
        return "ALTER POLICY " + Ddl.quote(policy.name()) + " ON " + table.sql() + (others ? to : "")
                + conditions(policy);
    }

    private static String conditions(Policy policy) {
        return policy.using().map(using -> " USING (" + using.text() + ")").orElse("")
                + policy.check()
                        .map(check -> " WITH CHECK (" + check.text() + ")")
                        .orElse("");
    }

    /** Key words such as CURRENT_USER stand for a role and are not quoted. */
    private static String roles(List<String> roles) {
        return roles.stream()
                .map(role -> WORDS.contains(role.toLowerCase(Locale.ROOT)) ? role : Ddl.quote(role))
                .collect(Collectors.joining(", "));
    }
}

package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * A row-level security policy of a table (manual, CREATE POLICY).
 *
 * @param name its name
 * @param restrictive whether rows must pass it in addition to the permissive policies
 * @param command the command that it applies to
 * @param roles the roles that it applies to, sorted; empty for all
 * @param using the condition of the rows that are visible; absent for none
 * @param check the condition of the rows that may be written; absent for the condition of {@code using}
 * @param comment its comment; absent for none
 */
@Experimental
public record Policy(
        String name,
        boolean restrictive,
        Command command,
        List<String> roles,
        Optional<Expression> using,
        Optional<Expression> check,
        @Prose Optional<String> comment)
        implements Part, Commented {

    /** The commands that a policy can apply to. */
    public enum Command {
        /** Every command. */
        ALL,
        /** SELECT. */
        SELECT,
        /** INSERT. */
        INSERT,
        /** UPDATE. */
        UPDATE,
        /** DELETE. */
        DELETE
    }

    /**
     * Sorts and copies the list.
     *
     * @param name its name
     * @param restrictive whether rows must pass it in addition to the permissive policies
     * @param command the command that it applies to
     * @param roles the roles that it applies to, sorted; empty for all
     * @param using the condition of the rows that are visible; absent for none
     * @param check the condition of the rows that may be written; absent for the condition of {@code using}
     * @param comment its comment; absent for none
     */
    public Policy {
        roles = roles.stream().sorted().toList();
    }

    /**
     * Creates a policy without a comment.
     *
     * @param name its name
     * @param restrictive whether rows must pass it in addition to the permissive policies
     * @param command the command that it applies to
     * @param roles the roles that it applies to, sorted; empty for all
     * @param using the condition of the rows that are visible; absent for none
     * @param check the condition of the rows that may be written; absent for the condition of {@code using}
     */
    public Policy(
            String name,
            boolean restrictive,
            Command command,
            List<String> roles,
            Optional<Expression> using,
            Optional<Expression> check) {
        this(name, restrictive, command, roles, using, check, Optional.empty());
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.POLICY;
    }

    /**
     * {@return whether ALTER POLICY can turn this policy into the other} It can neither remove a condition nor change
     * the command or kind.
     *
     * @param other the wanted policy
     */
    public boolean isAlterableTo(Policy other) {
        return name.equals(other.name)
                && restrictive == other.restrictive
                && command == other.command
                && (using.isEmpty() || other.using.isPresent())
                && (check.isEmpty() || other.check.isPresent());
    }

    @Override
    public Policy withName(String other) {
        return new Policy(other, restrictive, command, roles, using, check, comment);
    }

    @Override
    public Policy renamed(Renaming renaming, QualifiedName owner) {
        return new Policy(
                name,
                restrictive,
                command,
                roles,
                using.map(condition -> renaming.expression(owner, condition)),
                check.map(condition -> renaming.expression(owner, condition)),
                comment);
    }

    @Override
    public Policy withComment(Optional<String> other) {
        return new Policy(name, restrictive, command, roles, using, check, other);
    }
}

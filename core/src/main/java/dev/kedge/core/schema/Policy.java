package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * A policy that says which rows of a table a role sees and writes (manual, CREATE POLICY).
 *
 * @param name its name
 * @param restrictive whether it must hold beside the others instead of in place of them
 * @param command what it is asked for
 * @param roles the roles that it is for; empty for all
 * @param using which rows are there; absent for no say
 * @param check which rows may be written; absent for what {@code using} says
 */
@Experimental
public record Policy(
        String name,
        boolean restrictive,
        Command command,
        List<String> roles,
        Optional<Expression> using,
        Optional<Expression> check)
        implements Part {

    /** The commands that a policy may be for. */
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

    /** Sorts and copies the list. */
    public Policy {
        roles = roles.stream().sorted().toList();
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.POLICY;
    }

    /** Whether ALTER POLICY makes the other of this one: it takes no condition off and changes no kind. */
    public boolean isAlterableTo(Policy other) {
        return name.equals(other.name)
                && restrictive == other.restrictive
                && command == other.command
                && (using.isEmpty() || other.using.isPresent())
                && (check.isEmpty() || other.check.isPresent());
    }

    @Override
    public Policy withName(String other) {
        return new Policy(other, restrictive, command, roles, using, check);
    }

    @Override
    public Policy renamed(Renaming renaming, QualifiedName owner) {
        return new Policy(
                name,
                restrictive,
                command,
                roles,
                using.map(condition -> renaming.expression(owner, condition)),
                check.map(condition -> renaming.expression(owner, condition)));
    }
}

package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * A check constraint of a domain.
 *
 * @param name its name, unique within the domain
 * @param condition the expression that must not be false for any value; it names the value {@code VALUE}
 * @param notValid whether existing values have not been checked ({@code NOT VALID})
 * @param comment its comment; absent for none
 */
@Experimental
public record DomainCheck(
        String name,
        Expression condition,
        boolean notValid,
        @Prose Optional<String> comment) implements Commented {
    /**
     * Creates a check without a comment.
     *
     * @param name its name, unique within the domain
     * @param condition the expression that must not be false for any value; it names the value {@code VALUE}
     * @param notValid whether existing values have not been checked ({@code NOT VALID})
     */
    public DomainCheck(String name, Expression condition, boolean notValid) {
        this(name, condition, notValid, Optional.empty());
    }

    /**
     * {@return the key of a check of a domain}
     *
     * @param domain the name of the domain
     * @param check the name of the check
     */
    public static ObjectKey key(QualifiedName domain, String check) {
        return new ObjectKey(ObjectKey.Kind.CHECK, domain, check);
    }

    /**
     * {@return this check under another name}
     *
     * @param other the new name
     */
    public DomainCheck withName(String other) {
        return new DomainCheck(other, condition, notValid, comment);
    }

    @Override
    public DomainCheck withComment(Optional<String> other) {
        return new DomainCheck(name, condition, notValid, other);
    }
}

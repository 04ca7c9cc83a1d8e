package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;

/**
 * A check constraint of a domain.
 *
 * @param name its name, unique within the domain
 * @param condition the expression that must not be false for any value; it names the value {@code VALUE}
 * @param notValid whether existing values have not been checked ({@code NOT VALID})
 */
@Experimental
public record DomainCheck(String name, Expression condition, boolean notValid) {
    /**
     * {@return this check under another name}
     *
     * @param other the new name
     */
    public DomainCheck withName(String other) {
        return new DomainCheck(other, condition, notValid);
    }
}

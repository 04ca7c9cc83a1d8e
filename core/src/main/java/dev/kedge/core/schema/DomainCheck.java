package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;

/**
 * A check constraint of a domain.
 *
 * @param name its name, unique within the domain
 * @param condition what no value may make false; the value is called {@code VALUE} in it
 * @param notValid whether values that were there before it are not proven
 */
@Experimental
public record DomainCheck(String name, Expression condition, boolean notValid) {
    public DomainCheck withName(String other) {
        return new DomainCheck(other, condition, notValid);
    }
}

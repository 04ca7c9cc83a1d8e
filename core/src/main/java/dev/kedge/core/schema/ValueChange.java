package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/**
 * A value of an enum type and the value that replaces it.
 *
 * @param from the old value
 * @param to the new value
 */
@Experimental
public record ValueChange(String from, String to) {}

package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/**
 * A value of an enum type and what comes in its place.
 *
 * @param from the value so far
 * @param to the value from now on
 */
@Experimental
public record ValueChange(String from, String to) {}

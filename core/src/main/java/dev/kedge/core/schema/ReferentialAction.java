package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Locale;

/** What a foreign key does when the row that it refers to goes or changes its key (manual, CREATE TABLE). */
@Experimental
public enum ReferentialAction {
    /** An error once the statement ends. */
    NO_ACTION,
    /** An error at once. */
    RESTRICT,
    /** The referring rows follow. */
    CASCADE,
    /** The referring columns become null. */
    SET_NULL,
    /** The referring columns take their defaults. */
    SET_DEFAULT;

    /** The words after ON DELETE or ON UPDATE. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

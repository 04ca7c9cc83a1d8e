package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Locale;

/** What a foreign key does when the referenced row is deleted or its key changes (manual, CREATE TABLE). */
@Experimental
public enum ReferentialAction {
    /** Reports an error at the end of the statement. */
    NO_ACTION,
    /** Reports an error at once. */
    RESTRICT,
    /** Deletes or updates the referring rows too. */
    CASCADE,
    /** Sets the referring columns to null. */
    SET_NULL,
    /** Sets the referring columns to their defaults. */
    SET_DEFAULT;

    /** {@return the words after ON DELETE or ON UPDATE, in lower case} */
    public String sql() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

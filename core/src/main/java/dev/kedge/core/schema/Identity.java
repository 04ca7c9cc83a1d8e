package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Locale;

/**
 * How PostgreSQL numbers an identity column (manual, CREATE TABLE).
 *
 * @param generation whose number stands
 * @param options how its sequence counts
 */
@Experimental
public record Identity(Generation generation, SequenceOptions options) {

    /** The server's number always stands. */
    public static final Identity ALWAYS = new Identity(Generation.ALWAYS, SequenceOptions.NONE);

    /** The server's number stands where an INSERT gives none. */
    public static final Identity BY_DEFAULT = new Identity(Generation.BY_DEFAULT, SequenceOptions.NONE);

    /** Whose number stands. */
    public enum Generation {
        /** The server's, always. */
        ALWAYS,
        /** The server's where an INSERT gives none. */
        BY_DEFAULT;

        /** The words between GENERATED and AS IDENTITY. */
        public String sql() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}

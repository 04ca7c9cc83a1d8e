package dev.kedge.runtime;

import dev.kedge.core.lock.Removal;
import dev.kedge.core.stability.Experimental;

/**
 * The loss of something that cannot be declared, because SQL drops the object that it belongs to.
 *
 * @param thing what is lost
 * @param removal the statement that drops it
 */
@Experimental
public record UnmanagedLoss(Unmanaged thing, Removal removal) {
    private static final String LABEL = "unmanaged-loss:";
    private static final int LONGEST_SHOWN = 100;

    /**
     * Returns the name by which the loss is permitted.
     *
     * @return the name for {@code --allow} and {@link dev.kedge.Kedge#allow}, such as
     *     {@code unmanaged-loss:rule log on public.prices}
     */
    public String acknowledgement() {
        return LABEL + thing;
    }

    /**
     * Describes the loss.
     *
     * @return one sentence
     */
    public String sentence() {
        return "The " + thing + " is lost: " + shown(removal.statement()) + ".";
    }

    /**
     * Shortens a statement for a message.
     *
     * @param statement any SQL
     * @return its beginning, at most 100 characters, in one line
     */
    public static String shown(String statement) {
        String line = statement.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}

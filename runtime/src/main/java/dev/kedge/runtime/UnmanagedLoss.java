package dev.kedge.runtime;

import dev.kedge.core.lock.Removal;
import dev.kedge.core.stability.Experimental;

/**
 * Something that nobody can declare and that SQL takes away with what it belongs to.
 *
 * @param thing what is lost
 * @param removal what takes it along
 */
@Experimental
public record UnmanagedLoss(Unmanaged thing, Removal removal) {
    private static final String LABEL = "unmanaged-loss:";
    private static final int LONGEST_SHOWN = 100;

    /** What {@code --allow} takes to acknowledge it, such as {@code unmanaged-loss:rule log on public.prices}. */
    public String acknowledgement() {
        return LABEL + thing;
    }

    /** The loss in one sentence. */
    public String sentence() {
        return "The " + thing + " is lost: " + shown(removal.statement()) + ".";
    }

    public static String shown(String statement) {
        String line = statement.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}

package dev.kedge.core.language.spec;

import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.stability.Internal;

/** A {@link SequenceOptions} in the step language. */
@Internal
public final class SequenceOptionsSpec extends Spec {
    /** Creates a spec of the required components. Every other component has its neutral value until it is set. */
    public SequenceOptionsSpec() {
        super(SequenceOptions.class);
    }

    /**
     * Sets the increment.
     *
     * @param increment the increment, not 0
     * @return this spec
     */
    public SequenceOptionsSpec increment(long increment) {
        set("increment", increment);
        return this;
    }

    /**
     * Sets the minimum value.
     *
     * @param min the minimum
     * @return this spec
     */
    public SequenceOptionsSpec min(long min) {
        set("min", min);
        return this;
    }

    /**
     * Sets the maximum value.
     *
     * @param max the maximum
     * @return this spec
     */
    public SequenceOptionsSpec max(long max) {
        set("max", max);
        return this;
    }

    /**
     * Sets the start value.
     *
     * @param start the first number
     * @return this spec
     */
    public SequenceOptionsSpec start(long start) {
        set("start", start);
        return this;
    }

    /**
     * Sets how many numbers a session caches.
     *
     * @param cache how many numbers, at least 1
     * @return this spec
     */
    public SequenceOptionsSpec cache(long cache) {
        set("cache", cache);
        return this;
    }

    /**
     * Makes the sequence start again when it reaches its limit.
     *
     * @return this spec
     */
    public SequenceOptionsSpec cycle() {
        set("cycle", true);
        return this;
    }
}

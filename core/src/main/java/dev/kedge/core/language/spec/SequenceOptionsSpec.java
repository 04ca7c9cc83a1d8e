package dev.kedge.core.language.spec;

import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.stability.Internal;

/** A {@link SequenceOptions} as it is said in the step language. */
@Internal
public final class SequenceOptionsSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public SequenceOptionsSpec() {
        super(SequenceOptions.class);
    }

    /** Sets what is added for each number. */
    public SequenceOptionsSpec increment(long increment) {
        set("increment", increment);
        return this;
    }

    /** Sets the least number. */
    public SequenceOptionsSpec min(long min) {
        set("min", min);
        return this;
    }

    /** Sets the greatest number. */
    public SequenceOptionsSpec max(long max) {
        set("max", max);
        return this;
    }

    /** Sets the first number. */
    public SequenceOptionsSpec start(long start) {
        set("start", start);
        return this;
    }

    /** Sets how many numbers a session takes at once. */
    public SequenceOptionsSpec cache(long cache) {
        set("cache", cache);
        return this;
    }

    /** Says that it begins again at its end. */
    public SequenceOptionsSpec cycle() {
        set("cycle", true);
        return this;
    }
}

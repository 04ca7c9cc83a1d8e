package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.core.schema.SequenceOptions;

/** Writes the options of a sequence, for {@code @Sequence}, {@code @Identity} and {@code @Serial}. */
final class SequenceAttributes {
    private SequenceAttributes() {}

    static Annotation put(Annotation annotation, SequenceOptions options) {
        return annotation
                .number("start", options.start())
                .number("increment", options.increment())
                .number("min", options.min())
                .number("max", options.max())
                .number("cache", options.cache())
                .flag("cycle", options.cycle());
    }
}

package dev.kedge.processor;

import dev.kedge.core.schema.SequenceOptions;

/** Reads how a sequence counts, from {@code @Sequence} or {@code @Identity}. */
final class SequenceReader {
    private SequenceReader() {}

    static SequenceOptions options(Mirror mirror) {
        return new SequenceOptions(
                mirror.longNumber("increment"),
                mirror.longNumber("min"),
                mirror.longNumber("max"),
                mirror.longNumber("start"),
                mirror.longNumber("cache"),
                mirror.flag("cycle").orElse(false));
    }
}

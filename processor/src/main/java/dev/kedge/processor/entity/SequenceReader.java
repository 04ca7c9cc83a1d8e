package dev.kedge.processor.entity;

import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.processor.source.Mirror;

/** Reads the options of a sequence from {@code @Sequence}, {@code @Identity} or {@code @Serial}. */
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

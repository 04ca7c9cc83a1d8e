package dev.kedge.processor.entity;

import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.processor.source.Mirror;

/** Reads a collation. */
final class CollationReader {
    private CollationReader() {}

    static Collation read(Mirror mirror, QualifiedName name) {
        return new Collation(
                name,
                mirror.constant("provider").map(Collation.Provider::valueOf).orElse(Collation.Provider.LIBC),
                mirror.text("locale"),
                mirror.text("lcCollate"),
                mirror.text("lcCtype"),
                !mirror.flag("deterministic").orElse(true),
                mirror.text("rules"),
                mirror.text("comment"));
    }
}

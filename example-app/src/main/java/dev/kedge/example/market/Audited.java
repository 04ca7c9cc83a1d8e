package dev.kedge.example.market;

import dev.kedge.annotation.Column;
import java.time.Instant;
import java.util.Optional;

/** What rows say about their own making. */
public interface Audited {

    @Column(defaultSql = "now()")
    Instant createdAt();

    @Column(comment = "Null until the first change")
    Optional<Instant> updatedAt();
}

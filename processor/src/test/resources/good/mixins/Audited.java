package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Index;
import java.time.Instant;
import java.util.Optional;

public interface Audited {
    @Column(defaultSql = "now()")
    Instant createdAt();

    @Index
    Optional<Instant> updatedAt();

    @Override
    String toString();

    @Override
    boolean equals(Object other);
}

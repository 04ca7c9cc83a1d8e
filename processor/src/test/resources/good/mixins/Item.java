package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Table;
import java.time.Instant;
import java.util.Optional;

@Table
public interface Item extends Named, Keyed<Long>, Audited {
    String note();

    @Override
    @Column(comment = "When it changed last")
    Optional<Instant> updatedAt();
}

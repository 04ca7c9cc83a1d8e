package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import java.time.Instant;
import java.util.Optional;

@Table
public interface Item {
    @Id
    long id();

    @Column(length = 10) //! KDG106
    int amount();

    @Column(length = 10) //! KDG106
    Optional<Instant> at();
}

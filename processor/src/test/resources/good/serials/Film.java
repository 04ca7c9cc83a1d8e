package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.Serial;
import dev.kedge.annotation.Table;
import java.util.Optional;

@Table
interface Film {
    @Id
    @Serial
    int id();

    @Serial(sequence = "shelf numbers", type = "bigint", start = 100, increment = -10, max = 100, cache = 5, cycle = true)
    short shelf();

    @Serial
    @Column(name = "Sort key", comment = "by hand where it was set")
    Optional<Long> sortKey();

    Genre genre();

    enum Genre {
        DRAMA
    }
}

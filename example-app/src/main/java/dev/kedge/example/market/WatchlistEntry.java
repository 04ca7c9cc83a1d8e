package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A stock that a user watches. */
@Table(name = "watchlists", comment = "Stocks that users watch")
public interface WatchlistEntry {

    @Id(order = 1)
    @References(value = User.class, onDelete = CASCADE)
    UUID userId();

    @Id(order = 2)
    @Index
    @References(value = Stock.class, onDelete = CASCADE, onUpdate = CASCADE)
    @Column(length = 16)
    String symbol();

    @Check("rank > 0")
    short rank();

    Optional<String> note();

    @Column(defaultSql = "now()")
    Instant addedAt();
}

package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Money that went into or out of a user's portfolio. */
@Table(name = "equity_changes", comment = "Money that went into or out of portfolios")
@Index(columns = {"user_id", "occurred_at"})
public interface EquityChange {

    @Id
    @Identity
    long id();

    @References(value = User.class, onDelete = CASCADE)
    UUID userId();

    EquityChangeKind kind();

    @Check(value = "amount <> 0", name = "equity_changes_amount_not_zero")
    @Column(precision = 18, scale = 2, comment = "Positive when it went in")
    BigDecimal amount();

    Instant occurredAt();

    Optional<String> note();
}

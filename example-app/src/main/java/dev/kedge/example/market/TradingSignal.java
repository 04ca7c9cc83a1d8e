package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;
import static dev.kedge.annotation.References.Action.SET_NULL;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A trading model's advice about a stock. */
@Table(name = "trading_signals", comment = "What trading models advise")
@Index(columns = {"symbol", "generated_at"})
@Check("expires_at > generated_at")
public interface TradingSignal {

    @Id
    @Identity
    long id();

    @References(value = Stock.class, onDelete = CASCADE, onUpdate = CASCADE)
    @Column(length = 16)
    String symbol();

    SignalKind kind();

    @Check("strength >= 0 AND strength <= 1")
    double strength();

    @References(value = Article.class, onDelete = SET_NULL)
    Optional<Long> articleId();

    @Column(defaultSql = "interval '5 days'", comment = "How far ahead the model looks")
    Duration horizon();

    @Column(defaultSql = "now()")
    Instant generatedAt();

    Optional<Instant> expiresAt();
}

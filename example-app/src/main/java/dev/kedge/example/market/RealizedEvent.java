package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;
import static dev.kedge.annotation.References.Action.RESTRICT;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** The gain or loss that closing a position, or a part of it, made real. */
@Table(name = "position_realized_events", comment = "Gains and losses made real")
@Index(columns = {"user_id", "symbol", "realized_at"})
public interface RealizedEvent {

    @Id
    @Identity
    long id();

    @References(value = User.class, onDelete = CASCADE)
    UUID userId();

    @References(value = Stock.class, onDelete = RESTRICT, onUpdate = CASCADE)
    @Column(length = 16)
    String symbol();

    @References(value = Order.class, onDelete = RESTRICT)
    UUID orderId();

    @Check("quantity > 0")
    @Column(precision = 18, scale = 6)
    BigDecimal quantity();

    @Column(precision = 18, scale = 2)
    BigDecimal proceeds();

    @Column(precision = 18, scale = 2)
    BigDecimal costBasis();

    Instant realizedAt();
}

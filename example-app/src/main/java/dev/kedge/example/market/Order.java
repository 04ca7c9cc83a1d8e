package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;
import static dev.kedge.annotation.References.Action.RESTRICT;
import static dev.kedge.annotation.References.Action.SET_NULL;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A user's order to buy or sell a stock. */
@Table(name = "orders", comment = "Orders to buy or sell")
@Unique(columns = {"user_id", "client_reference"})
@Index(columns = {"user_id", "placed_at"})
@Index(
        columns = "placed_at",
        name = "orders_open_idx",
        where = "status IN ('PENDING', 'SUBMITTED', 'PARTIALLY_FILLED')")
public interface Order extends Audited {

    @Id
    @Column(defaultSql = "gen_random_uuid()")
    UUID id();

    @References(value = User.class, onDelete = RESTRICT)
    UUID userId();

    @References(value = Stock.class, onDelete = RESTRICT, onUpdate = CASCADE)
    @Column(length = 16)
    String symbol();

    OrderSide side();

    @Column(defaultValue = "PENDING")
    OrderStatus status();

    @Check("quantity > 0")
    @Column(precision = 18, scale = 6)
    BigDecimal quantity();

    @Column(precision = 15, scale = 4, comment = "Null for a market order")
    Optional<BigDecimal> limitPrice();

    @References(value = TradingSignal.class, onDelete = SET_NULL)
    Optional<Long> signalId();

    @Column(length = 64, comment = "The client's own number")
    Optional<String> clientReference();

    @Column(defaultSql = "now()")
    Instant placedAt();
}

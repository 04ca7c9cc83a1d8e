package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** The price of a stock at one instant. */
@Table(name = "price_history", comment = "Prices as they came in")
public interface PriceTick {

    @Id(order = 1)
    @References(value = Stock.class, onDelete = CASCADE, onUpdate = CASCADE)
    @Column(length = 16)
    String symbol();

    @Id(order = 2)
    Instant recordedAt();

    @Check("price > 0")
    @Column(precision = 15, scale = 4)
    BigDecimal price();

    @Column(length = 40)
    String provider();
}

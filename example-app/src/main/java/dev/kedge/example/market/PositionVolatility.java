package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Was;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How much the stock of a position moved over the days before a day. */
@Was("stock_volatility")
@Table(comment = "How much the stocks of positions moved")
@Index(columns = {"as_of", "realized"})
public interface PositionVolatility {

    @Id(order = 1)
    @References(value = Stock.class, onDelete = CASCADE, onUpdate = CASCADE)
    @Column(length = 16)
    String symbol();

    @Id(order = 2)
    LocalDate asOf();

    @Id(order = 3)
    @Check("window_days > 1")
    short windowDays();

    @Column(precision = 12, scale = 8, comment = "Standard deviation of daily log returns, per year")
    BigDecimal realized();
}

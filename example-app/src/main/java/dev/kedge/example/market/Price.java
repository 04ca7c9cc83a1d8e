package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;
import static dev.kedge.annotation.References.Action.RESTRICT;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;
import dev.kedge.annotation.Was;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a stock traded at on one day. */
@Table(name = "prices", comment = "Daily prices of the primary venue")
@Unique(columns = {"symbol", "quoted_on"})
@Check("low <= high")
public interface Price {

    @Id
    @Identity
    long id();

    @References(value = Stock.class, onDelete = RESTRICT, onUpdate = CASCADE)
    @Column(length = 16)
    String symbol();

    LocalDate quotedOn();

    @Column(precision = 10, scale = 2)
    BigDecimal open();

    @Column(precision = 10, scale = 2)
    BigDecimal high();

    @Column(precision = 10, scale = 2)
    BigDecimal low();

    @Was("close")
    @Check(value = "close_price >= 0", name = "prices_not_negative")
    @Column(precision = 10, scale = 2, comment = "Price of the last trade of the day")
    BigDecimal closePrice();

    @Column(precision = 10, scale = 2, comment = "Closing price after splits and dividends")
    Optional<BigDecimal> adjustedClose();

    @Check("volume >= 0")
    long volume();

    /** How far the price moved within the day. */
    default BigDecimal range() {
        return high().subtract(low());
    }
}

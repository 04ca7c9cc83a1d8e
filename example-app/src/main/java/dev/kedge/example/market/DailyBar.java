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
import dev.kedge.annotation.Unique;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A provider's daily bar: open, high, low, close and volume of a stock. */
@Table(name = "daily_ohlcv", comment = "Daily bars of all providers")
@Unique(columns = {"provider", "symbol", "date"})
@Index(columns = {"symbol", "date"})
public interface DailyBar {

    @Id
    @Identity
    long id();

    @Column(length = 40)
    String provider();

    @References(value = Stock.class, onDelete = CASCADE, onUpdate = CASCADE)
    @Column(length = 16)
    String symbol();

    @Index
    LocalDate date();

    @Column(precision = 15, scale = 4)
    BigDecimal open();

    @Column(precision = 15, scale = 4)
    BigDecimal high();

    @Column(precision = 15, scale = 4)
    BigDecimal low();

    @Column(precision = 15, scale = 4)
    BigDecimal close();

    @Column(precision = 15, scale = 4, comment = "Adjusted closing price")
    Optional<BigDecimal> adjustedClose();

    @Check("volume >= 0")
    @Column(precision = 20, scale = 2)
    BigDecimal volume();

    @References(value = BatchRun.class, onDelete = SET_NULL)
    @Column(comment = "The run that loaded the bar")
    Optional<Long> batchRunId();
}

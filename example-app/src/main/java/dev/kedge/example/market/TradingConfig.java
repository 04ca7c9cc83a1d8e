package dev.kedge.example.market;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalTime;

/** A named set of limits that automatic trading keeps to. */
@Table(comment = "Limits of automatic trading")
@Check("session_opens < session_closes")
public interface TradingConfig {

    @Id
    @Column(length = 64)
    String name();

    @Check("max_position_pct > 0 AND max_position_pct <= 100")
    @Column(precision = 5, scale = 2)
    BigDecimal maxPositionPct();

    @Check("stop_loss_pct > 0")
    @Column(precision = 5, scale = 2)
    BigDecimal stopLossPct();

    @Column(defaultValue = "20")
    int maxOpenOrders();

    @Column(defaultValue = "09:30:00")
    LocalTime sessionOpens();

    @Column(defaultValue = "16:00:00")
    LocalTime sessionCloses();

    @Column(defaultValue = "false")
    boolean enabled();

    @Column(defaultValue = "0.5")
    double newParameter();
}

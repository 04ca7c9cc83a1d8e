package dev.kedge.example.market;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a strategy would have done over a past period. */
@Table(name = "backtest_results", comment = "How strategies would have done")
@Index(columns = {"strategy", "started_on", "ended_on"})
@Check("ended_on > started_on")
public interface BacktestResult extends Audited {

    @Id
    @Identity(Identity.Generation.BY_DEFAULT)
    long id();

    @Column(length = 80)
    String strategy();

    LocalDate startedOn();

    LocalDate endedOn();

    @Column(type = "jsonb", defaultSql = "'{}'::jsonb")
    String parameters();

    @Column(precision = 12, scale = 6, comment = "As a fraction: 0.1 is ten percent")
    BigDecimal totalReturn();

    @Check("max_drawdown <= 0")
    @Column(precision = 12, scale = 6)
    BigDecimal maxDrawdown();

    Optional<Double> sharpeRatio();

    int trades();

    @Column(comment = "Equity at the end of each day, the starting capital being 1")
    List<Double> equityCurve();

    @Column(comment = "The printable report, a PDF")
    Optional<byte[]> report();
}

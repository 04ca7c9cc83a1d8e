package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;

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
import java.util.UUID;

/** What a user's portfolio was worth at the end of a day. */
@Table(name = "portfolio_snapshots", comment = "Portfolios at the end of each day")
@Unique(columns = {"user_id", "taken_on"})
public interface PortfolioSnapshot extends Audited {

    @Id
    @Identity
    long id();

    @References(value = User.class, onDelete = CASCADE)
    UUID userId();

    @Index
    LocalDate takenOn();

    @Column(precision = 18, scale = 2)
    BigDecimal equity();

    @Column(precision = 18, scale = 2)
    BigDecimal cash();

    @Check("gross_exposure >= 0")
    @Column(precision = 18, scale = 2)
    BigDecimal grossExposure();

    @Column(name = "beta_calculated_90d", precision = 10, scale = 4, comment = "Beta over 90 days, from our own prices")
    Optional<BigDecimal> betaCalculated90d();

    @Column(name = "beta_provider_1y", precision = 10, scale = 4, comment = "Beta over a year, as the provider says")
    Optional<BigDecimal> betaProvider1y();

    @Column(name = "realized_volatility_21d", precision = 12, scale = 8)
    Optional<BigDecimal> realizedVolatility21d();

    @Check("hhi BETWEEN 0 AND 10000")
    @Column(precision = 10, scale = 4, comment = "Herfindahl-Hirschman index of the positions, 0 to 10,000")
    Optional<BigDecimal> hhi();

    @Column(precision = 10, scale = 4, comment = "Return if every stock met its target price at the end of the year")
    Optional<BigDecimal> targetPriceReturnEoy();
}

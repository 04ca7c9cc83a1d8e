package dev.kedge.example.market;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import java.util.List;
import java.util.Optional;

/** A factor that is long some exchange-traded funds and short others. */
@Table(name = "spread_factor_definitions", comment = "Factors made of a long and a short leg")
@Check("cardinality(long_leg) > 0 AND cardinality(short_leg) > 0")
public interface SpreadFactorDefinition extends Audited {

    @Id
    @Column(length = 40)
    String code();

    String name();

    Optional<String> description();

    List<String> longLeg();

    List<String> shortLeg();

    @Column(defaultValue = "252", comment = "How many days of returns a regression takes")
    int windowDays();
}

package market;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Transient;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A price. */
@Table(name = "prices", comment = "Prices & more")
public interface Price {
    @Id
    @Identity
    long id();

    String symbol();

    @Check("close >= 0")
    @Column(precision = 10, scale = 2, comment = "Last trade")
    BigDecimal close();

    Optional<BigDecimal> adjustedClose();

    OptionalInt rank();

    Venue venue();

    Optional<Venue> otherVenue();

    Instant quotedAt();

    Optional<Instant> revisedAt();

    Duration delay();

    List<String> tags();

    List<Instant> times();

    long[] volumes();

    byte[] raw();

    @Column(type = "jsonb")
    Optional<String> source();

    @Transient
    String label();
}

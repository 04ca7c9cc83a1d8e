package dev.kedge.example.market;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;
import java.time.LocalDate;
import java.util.Optional;

/** A security that the service follows. */
@Table(name = "stocks", comment = "Securities that the service follows")
@Index(columns = "sector", where = "active")
public interface Stock extends Audited {

    @Id
    @Column(length = 16, comment = "Ticker symbol, with a suffix for its venue where it needs one")
    String symbol();

    String name();

    @Column(length = 12)
    String exchange();

    Optional<String> sector();

    @Unique
    @Column(length = 12)
    Optional<String> isin();

    @Check("currency = upper(currency)")
    @Column(length = 3, defaultValue = "USD")
    String currency();

    Optional<LocalDate> listedOn();

    @Column(defaultValue = "true")
    boolean active();
}

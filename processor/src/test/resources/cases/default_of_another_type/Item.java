package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Table
public interface Item {
    @Id
    long id();

    @Column(defaultValue = "ten") //! KDG110
    int amount();

    @Column(defaultValue = "40000") //! KDG110
    short small();

    @Column(defaultValue = "1.5") //! KDG110
    long whole();

    @Column(defaultValue = "NaN") //! KDG110
    double ratio();

    @Column(precision = 4, scale = 2, defaultValue = "123") //! KDG110
    BigDecimal price();

    @Column(defaultValue = "yes") //! KDG110
    boolean active();

    @Column(length = 3, defaultValue = "long") //! KDG110
    String code();

    @Column(defaultValue = "CLOSED") //! KDG110
    State state();

    @Column(defaultValue = "now") //! KDG110
    Instant at();

    @Column(defaultValue = "2025-02-30") //! KDG110
    LocalDate day();

    @Column(defaultValue = "1 day") //! KDG110
    Duration wait_();

    @Column(defaultValue = "1-2-3-4-5") //! KDG110
    UUID token();

    @Column(defaultValue = "{}") //! KDG110
    List<String> tags();

    @Column(type = "integer", defaultValue = "x") //! KDG110
    String number();

    @Column(defaultValue = "") //! KDG110
    int none();
}

package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
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
    @Identity(Identity.Generation.BY_DEFAULT)
    long id();

    @Column(defaultValue = "-5")
    int number();

    @Column(defaultValue = "0.50", precision = 3, scale = 2)
    BigDecimal ratio();

    @Column(defaultValue = "1e3")
    double large();

    @Column(defaultValue = "true")
    boolean active();

    @Column(defaultValue = "it's new")
    String state();

    @Column(defaultValue = "")
    String empty();

    @Column(defaultValue = "B")
    Grade grade();

    @Column(defaultValue = "B", type = "text")
    Grade textGrade();

    @Column(defaultValue = "2025-01-31")
    LocalDate day();

    @Column(defaultValue = "2025-01-31T10:15:30Z")
    Instant at();

    @Column(defaultValue = "PT1H30M")
    Duration wait_();

    @Column(defaultValue = "00000000-0000-0000-0000-000000000001")
    UUID owner();

    @Column(defaultValue = "{}", type = "jsonb")
    String document();

    @Column(defaultSql = "now()")
    Instant createdAt();

    @Column(defaultSql = "'{}'")
    List<String> tags();
}

package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;

@Table
interface Item {
    @Id
    @Identity(value = Identity.Generation.BY_DEFAULT, start = 1000, cache = 20, min = 1)
    long id();

    @Column(defaultSql = "nextval('numbers')")
    int number();

    @Column(type = "percentage")
    BigDecimal rate();

    @Column(type = "address")
    String home();

    State state();

    @Column(type = "mood")
    String mood();
}

package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;

@Table
public interface Item {
    @Id
    long id();

    @Column(length = 0) //! KDG139
    String name();

    @Column(precision = 1001) //! KDG139
    BigDecimal amount();
}

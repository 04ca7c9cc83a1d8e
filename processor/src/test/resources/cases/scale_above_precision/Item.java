package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;

@Table
public interface Item {
    @Id
    long id();

    @Column(
            precision = 4,
            scale = 5) //! KDG108
    BigDecimal amount();
}

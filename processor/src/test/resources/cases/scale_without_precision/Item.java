package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;

@Table
public interface Item {
    @Id
    long id();

    @Column(scale = 2) //! KDG138
    BigDecimal amount();
}

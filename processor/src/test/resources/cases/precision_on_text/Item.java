package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    long id();

    @Column(precision = 10, scale = 2) //! KDG107
    double amount();

    @Column(scale = 2) //! KDG107
    String name();
}

package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    long id();

    @Column(length = 1, precision = 2) //! KDG106 KDG107
    int amount();

    Object anything(); //! KDG105
}

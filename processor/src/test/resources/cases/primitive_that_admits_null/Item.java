package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    long id();

    @Column(nullable = true) //! KDG136
    int amount();
}

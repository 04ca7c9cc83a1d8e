package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    long id();

    @Column(type = "citext", length = 10) //! KDG129
    String name();
}

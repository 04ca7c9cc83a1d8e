package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    long id();

    String label();

    @Column(name = "label") //! KDG103
    String title();

    String getLabel(); //! KDG103
}

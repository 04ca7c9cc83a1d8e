package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    @Column(type = "bigserial") //! KDG190
    long id();

    @Column(type = "serial") //! KDG190
    int line();

    @Column(type = "SmallSerial") //! KDG190
    short shelf();
}

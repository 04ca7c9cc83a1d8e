package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    long id();

    @References(Other.class) //! KDG177
    int otherId();

    @References(Code.class) //! KDG177
    @Column(length = 4)
    String code();
}

package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    long id();

    @References(Other.class) //! KDG115
    String otherId();

    @References(Code.class) //! KDG115
    long code();
}

package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    long id();

    @References(value = Other.class, target = "number") //! KDG117
    long other();
}

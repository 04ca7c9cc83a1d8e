package shop;

import dev.kedge.annotation.EnumType;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    long id();

    Unit unit();

    @EnumType(
            storage = EnumType.Storage.TEXT,
            comment = "how it is counted") //! KDG700
    enum Unit {
        PIECE,
        LOT
    }
}

package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
interface Item {
    @Id
    State id();

    enum State { //! KDG176
        OPEN
    }
}

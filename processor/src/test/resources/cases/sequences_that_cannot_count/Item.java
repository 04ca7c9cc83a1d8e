package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Table;

@Table
interface Item {
    @Id
    @Identity
    long id();

    @Identity(increment = 0)
    int amount(); //! KDG170
}

package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
interface Item {
    @Id
    long id();

    State state();
}

package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table //! KDG121
interface Item {
    @Id
    long id();
}

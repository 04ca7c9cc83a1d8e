package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table //! KDG101
public abstract class Item {
    @Id
    abstract long id();
}

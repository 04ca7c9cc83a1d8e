package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table //! KDG135
public interface Item {
    @Id
    long id();
}

package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Item<T> { //! KDG131
    @Id
    long id();
}

package shop.inner;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table //! KDG134
interface Thing {
    @Id
    long id();
}

package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

class Outer {
    @Table //! KDG134
    private interface Item {
        @Id
        long id();
    }
}

package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;

@SuppressWarnings({"unused", "KDG118"})
interface Outer {
    @Table
    interface Inner {
        String line();
    }

    @Table
    interface Item {
        @Id
        long id();

        @References(Item.class)
        @SuppressWarnings("KDG177")
        int parent();

        @References(Item.class) //! KDG177
        int other();
    }

    @Table
    @SuppressWarnings("KDG115")
    interface Wrong {
        @Id
        long id();

        @References(Item.class) //! KDG115
        String item();
    }
}

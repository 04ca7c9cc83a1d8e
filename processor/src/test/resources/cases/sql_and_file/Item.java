package shop;

import dev.kedge.annotation.View;

@View(
        sql = "SELECT 1 AS id",
        file = "item.sql") //! KDG180
public interface Item {
    long id();
}

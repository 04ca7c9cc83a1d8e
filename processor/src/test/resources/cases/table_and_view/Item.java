package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.View;

@View(sql = "SELECT 1 AS id") //! KDG184
@Table
public interface Item {
    @Id
    long id();
}

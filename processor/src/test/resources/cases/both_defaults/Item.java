package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    long id();

    @Column(
            defaultValue = "1",
            defaultSql = "1 + 1") //! KDG109
    int amount();
}

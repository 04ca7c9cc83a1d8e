package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.PrimaryKey;
import dev.kedge.annotation.Table;

@Table
@PrimaryKey(columns = "id") //! KDG162
public interface Item {
    @Id
    long id();
}

package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.Table;

@Table
@Index(columns = "name", name = "other") //! KDG121
@Check(value = "id > 0", name = "item_rule")
public interface Item {
    @Id
    @Check(value = "id > 1", name = "item_rule") //! KDG121
    long id();

    String name();
}

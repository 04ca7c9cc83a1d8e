package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;

@Table
@Index(columns = {"name", "colour"}) //! KDG113
@Unique(columns = "size") //! KDG113
@References(value = Other.class, columns = "other_id") //! KDG113
public interface Item {
    @Id
    long id();

    String name();

    @References(value = Other.class, target = "number") //! KDG113
    long other();
}

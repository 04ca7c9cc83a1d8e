package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.Table;

@Table
@Check("") //! KDG140
@Index(columns = "id", where = " ") //! KDG140
public interface Item {
    @Id
    long id();

    @Check(" ") //! KDG140
    @Column(defaultSql = " ") //! KDG140
    String name();
}

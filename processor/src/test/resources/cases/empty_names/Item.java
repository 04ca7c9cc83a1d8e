package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Was;

@Table(name = "") //! KDG111
@Index(columns = "id", name = " ") //! KDG111
public interface Item {
    @Id
    long id();

    @Column(name = " ") //! KDG111
    String name();

    @Column(type = " ") //! KDG111
    String kind();

    @Was("") //! KDG111
    String title();
}

package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table(name = "item") //! KDG104
public interface Thing {
    @Id
    long id();
}

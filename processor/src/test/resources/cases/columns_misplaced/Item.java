package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;

@Table
@Index //! KDG124
@Unique //! KDG124
@References(Item.class) //! KDG124
public interface Item {
    @Id
    long id();

    @Index(columns = "id") //! KDG124
    @Unique(columns = "name") //! KDG124
    String name();

    @References(value = Item.class, columns = "id") //! KDG124
    long parent();
}

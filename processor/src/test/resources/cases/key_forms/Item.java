package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;

@Table
public interface Item {
    @Id
    long id();

    @References(value = Other.class, onDeleteColumns = "other") //! KDG164 KDG143
    long other();

    @References(value = Other.class, onDelete = References.Action.SET_NULL, onDeleteColumns = "other") //! KDG164 KDG143
    long another();

    @References(value = Other.class, target = "number") //! KDG165
    long number();

    @Unique(nullsNotDistinct = true) //! KDG143
    long code();
}

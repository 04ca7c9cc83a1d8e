package shop;

import dev.kedge.annotation.Exclude;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
@Exclude.List({
    @Exclude(elements = "room"), //! KDG161
    @Exclude(elements = "room WITH"), //! KDG161
    @Exclude(elements = "room WITH equal"), //! KDG161
    @Exclude(elements = {"room WITH =", "room + 1 WITH ="}, using = "btree"), //! KDG161
    @Exclude(elements = "rooms WITH =", using = "btree"), //! KDG113
    @Exclude(elements = "room WITH =", using = "gin", name = "by_gin"), //! KDG166
})
public interface Item {
    @Id
    long id();

    int room();
}

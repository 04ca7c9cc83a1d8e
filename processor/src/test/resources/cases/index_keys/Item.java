package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.Table;

@Table
@Index.List({
    @Index(columns = ""), //! KDG160
    @Index(columns = "price + 1"), //! KDG160
    @Index(columns = "lower(name"), //! KDG160
    @Index(columns = {"name", "price DESC NULLS"}), //! KDG160
    @Index(columns = "price DESC ASC"), //! KDG160
    @Index(columns = "name text_pattern_ops (siglen)"), //! KDG160
    @Index(columns = "colour DESC"), //! KDG113
    @Index(columns = "name", include = "colour", name = "with_colour"), //! KDG113
})
public interface Item {
    @Id
    long id();

    String name();

    int price();
}

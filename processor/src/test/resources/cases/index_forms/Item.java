package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.Table;

@Table
@Index.List({
    @Index(columns = "a", using = "gin", include = "b", name = "one"), //! KDG166
    @Index(columns = {"a", "b"}, using = "hash", name = "two"), //! KDG166
    @Index(columns = "a DESC", using = "brin", unique = true, name = "three"), //! KDG166 KDG166
    @Index(columns = "a", parameters = "fillfactor", name = "four"), //! KDG155
    @Index(columns = "a", parameters = {"fillfactor=70", "FILLFACTOR=80"}, name = "five"), //! KDG155
})
public interface Item {
    @Id
    long id();

    int a();

    @Index(nullsNotDistinct = true, name = "six") //! KDG168 KDG143
    int b();
}

package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.Table;

@Table
@Check("price > 0 /* or nothing") //! KDG325
@Index(columns = "lower(name /* folded)") //! KDG325
public interface Item {
    @Id
    long id();

    @Column(defaultSql = "E'it\\'") //! KDG325
    String name();

    @Column(
            using = "\"price", //! KDG325
            backfill = "$a$ 1") //! KDG325
    int price();

    @Index(where = "note <> 'x") //! KDG325
    @Column(type = "text /* of any length") //! KDG325
    String note();

    @Column(defaultSql = "'a\0b'") //! KDG329
    String nothing();

    @Column(defaultSql = "'\uD83D'") //! KDG329
    String half();

    @Column(defaultSql = "now() \\gset") //! KDG326
    String meta();
}

package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.PrimaryKey;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;

@Table
@PrimaryKey(columns = {"id", "open"}, withoutOverlaps = true) //! KDG749
@Unique(columns = {"open", "name"}, withoutOverlaps = true) //! KDG748
public interface Room {
    long id();

    @Unique(withoutOverlaps = true) //! KDG747
    @Column(type = "tstzrange")
    String open();

    String name();

    @Column(type = "int4range")
    String label();
}

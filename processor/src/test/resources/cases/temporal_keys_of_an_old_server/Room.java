package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.PrimaryKey;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;

@Table
@PrimaryKey(columns = {"id", "open"}, withoutOverlaps = true) //! KDG143
@Unique(columns = {"above", "open"}, withoutOverlaps = true) //! KDG143
public interface Room {
    @Column(type = "int4range")
    String id();

    @Check(value = "NOT isempty(open)", notEnforced = true) //! KDG143
    @Column(type = "tstzrange")
    String open();

    @Column(type = "int4range")
    String above();
}

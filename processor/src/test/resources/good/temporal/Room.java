package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.PrimaryKey;
import dev.kedge.annotation.Table;

@Table
@PrimaryKey(withoutOverlaps = true)
public interface Room {
    @Id(order = 1)
    long id();

    @Id(order = 2)
    @Column(type = "tstzrange")
    @Check(value = "NOT isempty(open)", notEnforced = true)
    String open();
}

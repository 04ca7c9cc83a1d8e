package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;

@Table
@References(value = Visit.class, columns = {"number", "room"}, target = {"number", "room"}, period = true) //! KDG117
public interface Stay {
    @Id
    long number();

    long room();

    @Column(type = "int4range")
    String label();

    @References(value = Visit.class, period = true) //! KDG750 KDG752
    long visit();
}

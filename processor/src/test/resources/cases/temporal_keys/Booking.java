package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;

@Table
@References(value = Room.class, columns = {"room", "during"}) //! KDG753
public interface Booking {
    @Id
    long number();

    long room();

    @Column(type = "int4range")
    String label();

    @References(value = Room.class, target = "open", period = true) //! KDG750
    @Column(type = "tstzrange")
    String during();
}

package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;

@Table
@References(value = Room.class, columns = {"room", "during"}, period = true) //! KDG143
public interface Booking {
    @Id
    @References(value = Booking.class, notEnforced = true) //! KDG143
    long number();

    @Column(type = "int4range")
    String room();

    @Column(type = "tstzrange")
    String during();
}

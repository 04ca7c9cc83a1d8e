package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;

@Table
@Unique(columns = {"room", "during"}, withoutOverlaps = true, nullsNotDistinct = true)
@References(value = Room.class, columns = {"room", "during"}, period = true)
public interface Booking {
    @Id
    long number();

    long room();

    @Column(type = "tstzrange")
    String during();

    @References(value = Booking.class, notEnforced = true, notValid = true)
    long before();
}

package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;

@Table
@References(value = Room.class, columns = {"room", "during"}, period = true, onDelete = References.Action.CASCADE) //! KDG751
public interface Visit {
    @Id
    long number();

    long room();

    @Column(type = "int4range")
    String label();

    @Column(type = "tstzrange")
    String during();
}

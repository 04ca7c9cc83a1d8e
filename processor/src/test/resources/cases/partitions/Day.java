package shop;

import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Owner;
import dev.kedge.annotation.Partition;
import dev.kedge.annotation.PartitionBy;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Table;
import java.time.LocalDate;

@Table //! KDG147
@PartitionBy(value = PartitionBy.Method.LIST, keys = {"day", "id"})
@Partition(name = "day_a", bounds = "FROM (1) TO (2)") //! KDG145
@Partition(name = "day_b", of = "day_a", bounds = "IN (1)") //! KDG146
@Partition(name = "day_c", of = "nothing", bounds = "IN (2)") //! KDG146
@Partition(name = "day_d", bounds = "IN (3)", by = @PartitionBy(value = PartitionBy.Method.HASH, keys = "id"), parameters = "fillfactor=70") //! KDG147
@Grant(to = "app", privileges = Privilege.USAGE) //! KDG148
@Grant(to = "reader", privileges = Privilege.DELETE, columns = "id") //! KDG148
@Grant(to = "clerk", privileges = Privilege.SELECT, columns = "colour") //! KDG113
@Grant(to = "PUBLIC", privileges = Privilege.SELECT, grantable = true) //! KDG148
@Grant(to = "boss", privileges = Privilege.SELECT) //! KDG148
@Grant(to = "x", privileges = Privilege.SELECT, on = "SEQUENCE x") //! KDG149
@Owner("boss")
public interface Day {
    @Id //! KDG144
    long id();

    LocalDate day();
}

package shop;

import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Owner;
import dev.kedge.annotation.Partition;
import dev.kedge.annotation.PartitionBy;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Revoke;
import dev.kedge.annotation.Table;
import java.time.LocalDate;

@Table
@PartitionBy(value = PartitionBy.Method.RANGE, keys = "day")
@Partition(name = "sale_2025", bounds = "FROM ('2025-01-01') TO ('2026-01-01')", parameters = "fillfactor = 70")
@Partition(
        name = "sale_2026",
        bounds = "FROM ('2026-01-01') TO ('2027-01-01')",
        by = @PartitionBy(
                value = PartitionBy.Method.LIST,
                keys = "market COLLATE pg_catalog.\"C\" text_pattern_ops"))
@Partition(name = "sale_2026_us", of = "sale_2026", bounds = "IN ('us')")
@Partition(name = "sale_other", bounds = "DEFAULT", tablespace = "slow")
@Grant(to = "app", privileges = {Privilege.SELECT, Privilege.INSERT}, grantable = true)
@Grant(to = "app", privileges = Privilege.UPDATE, columns = {"amount", "size"})
@Owner("boss")
@Grant(to = "boss", privileges = Privilege.SELECT, grantable = true)
@Revoke(from = "boss", privileges = {Privilege.TRUNCATE, Privilege.DELETE})
public interface Sale {
    @Id(order = 1)
    LocalDate day();

    @Id(order = 2)
    String market();

    @Id(order = 3)
    long number();

    int amount();

    Size size();
}

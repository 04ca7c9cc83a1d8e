package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Partition;
import dev.kedge.annotation.PartitionBy;
import dev.kedge.annotation.Table;

@Table
@PartitionBy(value = PartitionBy.Method.LIST, keys = "id")
@Partition(name = "p1", bounds = "FROM (1) TO (2)") //! KDG145
public interface Bounds {
    @Id
    long id();

    int day();
}

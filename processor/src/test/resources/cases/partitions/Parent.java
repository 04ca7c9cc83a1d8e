package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Partition;
import dev.kedge.annotation.PartitionBy;
import dev.kedge.annotation.Table;

@Table
@PartitionBy(value = PartitionBy.Method.LIST, keys = "id")
@Partition(name = "p2", of = "nothing", bounds = "IN (1)") //! KDG146
public interface Parent {
    @Id
    long id();

    int day();
}

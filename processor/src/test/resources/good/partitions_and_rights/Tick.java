package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Partition;
import dev.kedge.annotation.PartitionBy;
import dev.kedge.annotation.Table;

@Table
@PartitionBy(value = PartitionBy.Method.HASH, keys = {"symbol", "number"})
@Partition(name = "tick_0", bounds = "WITH (MODULUS 2, REMAINDER 0)")
@Partition(name = "tick_1", bounds = "WITH (MODULUS 2, REMAINDER 1)")
public interface Tick {
    @Id(order = 1)
    String symbol();

    @Id(order = 2)
    int number();
}

package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Partition;
import dev.kedge.annotation.PartitionBy;
import dev.kedge.annotation.Table;

@Table //! KDG147
@PartitionBy(value = PartitionBy.Method.LIST, keys = {"id", "day"})
public interface TwoKeys {
    @Id //! KDG144
    long id();

    int day();
}

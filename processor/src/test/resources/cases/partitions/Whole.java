package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Partition;
import dev.kedge.annotation.Table;

@Table
@Partition(name = "p3", bounds = "IN (1)") //! KDG146
public interface Whole {
    @Id
    long id();

    int day();
}

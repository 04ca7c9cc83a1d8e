package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.PrimaryKey;
import dev.kedge.annotation.Table;

@Table
@PrimaryKey(include = "label")
public interface Shelf {
    @Id(order = 2)
    long number();

    @Id(order = 1)
    long tenant();

    String label();
}

package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table(name = "products")
public interface Product {
    @Id(order = 1)
    String vendor();

    @Id(order = 2)
    String code();
}

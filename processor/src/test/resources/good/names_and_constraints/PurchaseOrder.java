package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Table;

@Table
public interface PurchaseOrder {
    @Id
    @Identity
    long id();
}

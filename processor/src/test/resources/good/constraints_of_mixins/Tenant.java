package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Tenant {
    @Id
    long id();
}

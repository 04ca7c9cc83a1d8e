package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Other {
    @Id
    long id();
}

package shop;

import dev.kedge.annotation.PrimaryKey;
import dev.kedge.annotation.Table;

@Table
@PrimaryKey(columns = {"number", "number"}) //! KDG167
public interface Fourth {
    long number();
}

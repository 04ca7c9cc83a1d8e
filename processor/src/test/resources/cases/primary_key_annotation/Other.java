package shop;

import dev.kedge.annotation.PrimaryKey;
import dev.kedge.annotation.Table;

@Table
@PrimaryKey(name = "other_key") //! KDG163
public interface Other {
    long number();
}

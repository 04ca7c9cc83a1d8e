package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Table;

@Table
public interface Other {
    @Column(defaultValue = "x") //! KDG110
    @Check("") //! KDG140
    int amount();
}

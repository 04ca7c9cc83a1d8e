package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Table;
import java.util.Optional;

@Table
public interface Item {
    @Id
    @Identity //! KDG128
    String id();

    @Identity //! KDG128
    Optional<Long> number();

    @Identity //! KDG128
    @Column(defaultValue = "1")
    int count();
}

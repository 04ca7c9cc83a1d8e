package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import java.util.Optional;

@Table
public interface Item {
    @Id
    Optional<Long> id(); //! KDG130
}

package elsewhere;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table //! KDG102
public interface Item {
    @Id
    long id();
}

package elsewhere;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Far {
    @Id
    long id();
}

package shop;

import dev.kedge.annotation.Deferral;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;

@Table
@Unique(columns = {"a", "A"}) //! KDG167
public interface Other {
    @Id
    long id();

    @Unique(deferral = Deferral.INITIALLY_DEFERRED)
    long number();

    int a();
}

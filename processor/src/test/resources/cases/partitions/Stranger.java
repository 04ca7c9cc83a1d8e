package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Revoke;
import dev.kedge.annotation.Table;

@Table
@Revoke(from = "app", privileges = Privilege.SELECT) //! KDG189
public interface Stranger {
    @Id
    long id();

    int day();
}

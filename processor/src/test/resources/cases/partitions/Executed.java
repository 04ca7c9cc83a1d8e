package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Revoke;
import dev.kedge.annotation.Table;

@Table
@Revoke(privileges = Privilege.EXECUTE) //! KDG189
public interface Executed {
    @Id
    long id();

    int day();
}

package shop;

import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Table;

@Table
@Grant(to = "PUBLIC", privileges = Privilege.SELECT, grantable = true) //! KDG148
public interface Whom {
    @Id
    long id();

    int day();
}

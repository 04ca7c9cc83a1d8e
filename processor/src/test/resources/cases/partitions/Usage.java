package shop;

import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Table;

@Table
@Grant(to = "app", privileges = Privilege.USAGE) //! KDG148
public interface Usage {
    @Id
    long id();

    int day();
}

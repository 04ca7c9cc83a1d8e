package shop;

import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Table;

@Table
@Grant(to = "app", privileges = Privilege.SELECT, on = "SEQUENCE x") //! KDG149
public interface Elsewhere {
    @Id
    long id();

    int day();
}

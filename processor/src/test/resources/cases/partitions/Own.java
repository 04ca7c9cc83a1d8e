package shop;

import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Owner;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Table;

@Table
@Owner("boss")
@Grant(to = "boss", privileges = Privilege.SELECT) //! KDG148
public interface Own {
    @Id
    long id();

    int day();
}

package shop;

import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Owner;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Table;

@Table
@Owner("app")
@Grant(to = "reporting", privileges = Privilege.SELECT, grantable = true)
interface Customer {
    @Id
    @Identity
    long id();
}

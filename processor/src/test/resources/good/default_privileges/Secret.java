package shop;

import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Revoke;
import dev.kedge.annotation.Table;

@Table(schema = "Old Sales")
@Revoke(from = "reporting", privileges = Privilege.SELECT)
@Grant(to = "clerk", privileges = Privilege.SELECT)
interface Secret {
    @Id
    long id();
}

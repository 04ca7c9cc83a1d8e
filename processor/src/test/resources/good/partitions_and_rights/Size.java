package shop;

import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Owner;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Revoke;

@Revoke(privileges = Privilege.USAGE)
@Grant(to = "app", privileges = Privilege.USAGE)
@Owner("boss")
public enum Size {
    SMALL,
    LARGE
}

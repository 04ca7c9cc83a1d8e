package shop;

import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Owner;
import dev.kedge.annotation.Privilege;

@Grant(to = "app", privileges = Privilege.USAGE)
@Owner("boss")
public enum Size {
    SMALL,
    LARGE
}

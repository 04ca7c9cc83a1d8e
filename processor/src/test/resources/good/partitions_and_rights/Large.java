package shop;

import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Owner;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.View;

@View(sql = "SELECT amount FROM sale WHERE amount > 100")
@Grant(to = "app", privileges = Privilege.SELECT)
@Owner("boss")
public interface Large {
    int amount();
}

package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table(name = "purchase")
@Check("number > 0")
public interface Order extends Tenanted {
    @Id
    long id();
}

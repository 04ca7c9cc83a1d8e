package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table(name = "invoice")
@Check("number > 0")
public interface Invoice extends Tenanted {
    @Id
    long id();
}

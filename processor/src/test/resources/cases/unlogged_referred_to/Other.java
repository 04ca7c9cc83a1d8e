package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;

@Table(unlogged = true)
public interface Other {
    @Id
    long id();

    @References(Item.class)
    long item();
}

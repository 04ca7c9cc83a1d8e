package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Serial;
import dev.kedge.annotation.Table;

@Table(name = "Copies", schema = "Old store")
interface Copy {
    @Id
    @Serial
    long id();
}

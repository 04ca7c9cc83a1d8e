package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table(
        name = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx") //! KDG112
public interface Item {
    @Id
    long id();

    @Column(name = "ä23456789012345678901234567890123456789012345678901234567890123") //! KDG112
    String name();

    @Check(
            value = "id > 0",
            name = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx") //! KDG112
    int amount();

    String aVeryLongAccessorNameThatNobodyWouldReallyWriteButThatSomebodyMayGenerate(); //! KDG112
}

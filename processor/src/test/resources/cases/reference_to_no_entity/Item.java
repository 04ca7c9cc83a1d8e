package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    long id();

    @References(String.class) //! KDG125
    long text();

    @References(Plain.class) //! KDG125
    long plain();

    @References(elsewhere.Far.class) //! KDG125
    long far();
}

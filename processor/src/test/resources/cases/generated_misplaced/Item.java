package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;

@Table
public interface Item {
    @Id
    long id();

    @Column(generated = "id + 1", defaultValue = "1")
    long withDefault(); //! KDG150

    @Identity
    @Column(generated = "id + 1")
    long withIdentity(); //! KDG150

    @Column(generated = "id + 2")
    long next();

    @Column(generated = "next + 1")
    long afterNext(); //! KDG156

    @Column(generated = "itself + 1")
    long itself(); //! KDG156

    @References(value = Item.class, onDelete = References.Action.SET_NULL) //! KDG159
    @Column(generated = "id - 1")
    long former();

    @Column(
            virtual = true) //! KDG151
    long computedFromNothing();

}

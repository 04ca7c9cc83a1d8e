package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Serial;
import dev.kedge.annotation.Table;

@Table
interface Item {
    @Id
    @Serial //! KDG760
    String id();

    @Serial //! KDG760
    @Column(defaultValue = "1")
    int count();

    @Serial //! KDG760
    @Identity
    long number();

    @Serial //! KDG760
    @Column(generated = "2 * count")
    int twice();

    @Serial(increment = 0) //! KDG170
    int step();

    @Serial(sequence = " ") //! KDG111
    int blank();

    @Serial(sequence = "shared") //! KDG176
    int one();

    @Serial(sequence = "shared")
    int two();

    @Serial(sequence = "free") //! KDG176
    int three();

    @Serial(type = "text") //! KDG170
    int four();
}

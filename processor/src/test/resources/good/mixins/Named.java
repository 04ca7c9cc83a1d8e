package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Unique;

public interface Named extends Described {
    @Column(length = 40)
    @Unique
    String name();

    @Override
    default String describe() {
        return name();
    }
}

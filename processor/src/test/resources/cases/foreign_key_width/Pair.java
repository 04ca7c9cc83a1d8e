package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Pair {
    @Id
    long left();

    @Id
    long right();
}

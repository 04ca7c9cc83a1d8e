package shop;

import dev.kedge.annotation.Table;

@Table //! KDG118
public interface Item {
    String name();
}

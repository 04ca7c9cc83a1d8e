package shop;

import dev.kedge.annotation.View;

@View //! KDG180
public interface Neither {
    long id();
}

package shop;

import dev.kedge.annotation.View;

@View(
        sql = " ") //! KDG140
public interface Blank {
    long id();
}

package shop;

import dev.kedge.annotation.View;

@View(
        file = "missing.sql") //! KDG181
public interface Missing {
    long id();
}

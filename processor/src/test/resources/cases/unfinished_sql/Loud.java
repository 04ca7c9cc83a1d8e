package shop;

import dev.kedge.annotation.View;

@View(sql = "SELECT 1 AS id /* and more") //! KDG325
public interface Loud {
    long id();
}

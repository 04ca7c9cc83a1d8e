package shop;

import dev.kedge.annotation.Serial;
import dev.kedge.annotation.View;

@View(sql = "SELECT 1 AS id")
interface Shown {
    @Serial //! KDG185
    int id();
}

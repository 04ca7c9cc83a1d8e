package shop;

import dev.kedge.annotation.View;

@View(
        materialized = true,
        sql = "SELECT 1 AS id",
        securityBarrier = true) //! KDG186
public interface Stored {
    long id();
}

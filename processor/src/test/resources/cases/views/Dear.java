package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.RowSecurity;
import dev.kedge.annotation.View;

@View(
        sql = "SELECT 1 AS id, 'a' AS name",
        tablespace = "fast") //! KDG186
@Index(columns = "id") //! KDG186
@RowSecurity //! KDG185
public interface Dear {
    @Id //! KDG185
    long id();

    @Column(
            nullable = true,
            defaultValue = "x") //! KDG185
    String name();
}

package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;

@Table
@Index(columns = {"id", "twice"}) //! KDG157
public interface Item {
    @Id
    long id();

    @Unique //! KDG157
    @Check("twice > 0")
    @Column(generated = "id * 2", virtual = true)
    long twice();
}

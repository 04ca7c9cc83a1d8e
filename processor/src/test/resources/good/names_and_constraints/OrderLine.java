package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;
import java.util.Optional;

@Table(comment = "Lines of orders")
@Unique(columns = {"order_id", "line"})
@Index(columns = {"line"}, name = "by_line", unique = true, where = "line > 0", using = "btree")
@Check("line > 0")
@Check("line < 1000")
@References(value = Product.class, columns = {"vendor", "code"}, onDelete = References.Action.SET_NULL, onUpdate = References.Action.CASCADE)
public interface OrderLine {
    @Id(order = 2)
    int line();

    @Id(order = 1)
    @References(PurchaseOrder.class)
    long orderId();

    Optional<String> vendor();

    @Index
    @Column(using = "code::text", backfill = "'none'")
    Optional<String> code();

    @Unique
    @Check(value = "\"end\" > line", name = "ends_later")
    @Column(name = "end", comment = "A word of SQL")
    int last();

    String getURLPath();

    int beta90d();
}

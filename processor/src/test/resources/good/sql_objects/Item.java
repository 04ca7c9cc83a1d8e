package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Sql;
import dev.kedge.annotation.Table;

@Table
@Sql(
        kind = "rule",
        name = "stays on item",
        create = "CREATE RULE stays AS ON DELETE TO item DO INSTEAD NOTHING",
        drop = "DROP RULE stays ON item",
        dependsOn = {"public.item"})
public interface Item {
    @Id
    long id();
}

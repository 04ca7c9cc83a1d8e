package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
@Check("length(name) > 2 AND (name) IN ('abc') AND NOT (lower(name) = any(array['x'])) AND coalesce(name, cast(id AS text)) <> ''")
public interface Fine {
    @Id
    long id();

    String name();
}

package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Deferral;
import dev.kedge.annotation.Exclude;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.PrimaryKey;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;
import java.util.Optional;

@Table
@PrimaryKey(columns = {"tenant", "NUMBER"}, name = "item_identity", include = "price", deferral = Deferral.INITIALLY_DEFERRED, was = "item_pkey")
@Unique(columns = {"TENANT", "\"Mixed\""}, include = "Mixed", deferral = Deferral.INITIALLY_IMMEDIATE, was = "old_unique")
@Check(value = "price > 0", noInherit = true, notValid = true)
@References(
        value = Shelf.class,
        columns = {"tenant", "Number"},
        target = {"Tenant", "number"},
        match = References.Match.FULL,
        onDelete = References.Action.CASCADE,
        deferral = Deferral.INITIALLY_DEFERRED,
        notValid = true,
        was = "on_shelf")
@Exclude(elements = {"room WITH =", "int4range(\"Mixed\", price) WITH &&"}, where = "price > 0", include = "tenant", deferral = Deferral.INITIALLY_IMMEDIATE)
@Exclude(elements = "room WITH OPERATOR(pg_catalog.=)", using = "BTREE", name = "one_room")
@Index(columns = {"lower(name)", "price DESC NULLS LAST", "Mixed", "tenant ASC NULLS LAST"})
@Index(columns = "(price * 2)", include = {"name", "Mixed"}, unique = true, where = "price > 0", parameters = {"fillfactor = 70", "deduplicate_items=off"})
@Index(columns = "name COLLATE pg_catalog.\"C\" text_pattern_ops DESC NULLS FIRST", tablespace = "pg_default", comment = "By name", was = "by_name")
@Index(columns = "words tsvector_ops(siglen=64)", using = "gist", tablespace = "fast")
@Index(columns = {"pg_catalog.lower ( name )", "(name || '(')", "coalesce(name, 'x)')"})
public interface Item {
    long tenant();

    long number();

    @Column(name = "Mixed")
    int mixed();

    int price();

    int room();

    String name();

    @Column(type = "tsvector")
    String words();

    @Index(using = "hash", name = "by_note")
    @Unique(include = "price")
    @Check(value = "note <> ''", notValid = true)
    Optional<String> note();
}

@Database(name = "shop")
@Extension(name = "pg_trgm", schema = "tool")
@Extension(name = "citext", version = "1.6")
@EnumValues(name = "mood", values = {"so so", "new"})
@EnumValues(name = "shade", schema = "tool", values = "it's")
@Domain(
        name = "percentage",
        type = "numeric(5,2)",
        nullable = false,
        defaultSql = "0",
        checks = {@Check("VALUE BETWEEN 0 AND 100"), @Check(value = "VALUE <> 13", name = "lucky", notValid = true)},
        comment = "Of a hundred")
@Domain(name = "code", schema = "public", type = "text", collation = "\"C\"")
@CompositeType(
        name = "address",
        attributes = {
            @CompositeType.Attribute(name = "street", type = "text", was = "road"),
            @CompositeType.Attribute(name = "zip", type = "varchar(10)", collation = "\"C\"")
        },
        comment = "Where")
@Sequence(
        name = "numbers",
        type = "integer",
        start = 100,
        increment = 10,
        min = 5,
        max = 5000,
        cache = 20,
        cycle = true,
        ownedBy = "item.\"number\"",
        comment = "No gaps promised")
@Sequence(name = "plain", schema = "tool", start = 1, increment = 1, cache = 1)
package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.CompositeType;
import dev.kedge.annotation.Database;
import dev.kedge.annotation.Domain;
import dev.kedge.annotation.EnumValues;
import dev.kedge.annotation.Extension;
import dev.kedge.annotation.Sequence;

package dev.kedge.adopt;

import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.ColumnStorage;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.schema.View;
import dev.kedge.core.schema.View.ColumnComment;
import dev.kedge.core.schema.parse.IndexKeyParser;
import dev.kedge.core.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema of odd names and odd texts, of which every word is legal in PostgreSQL. */
final class OddSchema {
    private static final QualifiedName ITEMS = QualifiedName.of("order_items");
    private static final QualifiedName ORDER = QualifiedName.of("order");

    private OddSchema() {}

    static Schema schema() {
        List<SchemaObject> all = new ArrayList<>();
        all.addAll(List.of(order(), items(), oddColumns(), oddTexts(), measured(), policy()));
        for (String name : List.of(
                "order_row",
                "table",
                "string",
                "FooBar",
                "foo_bar",
                "foo__bar",
                "2fa codes",
                "größe",
                "日本",
                "say \"hi\"",
                "%",
                "get_class",
                "LEDGER_ENTRIES")) {
            all.add(keyed(QualifiedName.of(name)));
        }
        all.add(keyed(new QualifiedName("archive", "order_items")));
        all.add(Table.of(QualifiedName.of("nothing"), List.of()));
        all.add(Table.of(QualifiedName.of("keyless"), List.of(column(1, "note", "text"))));
        all.addAll(List.of(Partition.of(QualifiedName.of("measured_old"), QualifiedName.of("measured"), "DEFAULT")));
        all.addAll(views());
        all.addAll(types());
        all.addAll(routines());
        all.addAll(rights());
        all.addAll(Namespace.impliedBy(all));
        return Schema.of(all);
    }

    /** What a catalog knows of the columns of one of the views. */
    static Map<QualifiedName, List<Column>> viewColumns() {
        return Map.of(
                QualifiedName.of("open_orders"),
                List.of(
                        column(1, "id", "bigint"),
                        column(2, "total", "numeric(12,2)").withNullable(true),
                        column(3, "note", "varchar(200)").withNullable(true),
                        column(4, "prices", "numeric(10,2)[]").withNullable(true)));
    }

    private static Table order() {
        return Table.of(
                        ORDER,
                        List.of(
                                column(1, "id", "bigint").withIdentity(Optional.of(Identity.ALWAYS)),
                                column(2, "side", "side").withDefault(sql("'buy'")),
                                column(3, "state", "\"order state\"").withDefault(sql("'on hold'")),
                                column(4, "placed_at", "timestamptz").withDefault(sql("now()")),
                                column(5, "total", "numeric(12,2)").withDefault(sql("0")),
                                column(6, "note", "varchar(200)")
                                        .withNullable(true)
                                        .withComment(Optional.of("What the customer said"))))
                .plus(PrimaryKey.of("order_pkey", List.of("id")))
                .plus(CheckConstraint.of("order_total_check", new Expression("total >= 0")))
                .withComment(Optional.of("Orders of all customers"));
    }

    private static Table items() {
        return Table.of(
                        ITEMS,
                        List.of(
                                column(1, "order_id", "bigint"),
                                column(2, "line", "integer"),
                                column(3, "sku", "varchar(40)").withCollation(Optional.of(QualifiedName.of("C"))),
                                column(4, "price", "money_amount"),
                                column(5, "quantity", "smallint").withDefault(sql("1")),
                                column(6, "tags", "text[]").withDefault(sql("'{}'")),
                                column(7, "weight", "numeric(2,5)").withNullable(true),
                                column(8, "valid", "tstzrange"),
                                column(9, "details", "jsonb")
                                        .withNullable(true)
                                        .withStorage(Optional.of(ColumnStorage.EXTERNAL))
                                        .withCompression(Optional.of("lz4")),
                                column(10, "sku_upper", "text")
                                        .withGenerated(Optional.of(
                                                new Generated(new Expression("upper(sku)"), Generated.Kind.STORED)))))
                .plus(new PrimaryKey(
                        "items_pk", List.of("order_id", "line"), List.of("price"), Deferral.NOT_DEFERRABLE))
                .plus(ForeignKey.of("order_items_order_id_fkey", List.of("order_id"), ORDER, List.of("id"))
                        .withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION))
                .plus(new UniqueConstraint(
                        "order_items_sku_valid_key",
                        List.of("sku", "valid"),
                        List.of("price"),
                        true,
                        Deferral.INITIALLY_DEFERRED))
                .plus(CheckConstraint.of("order_items_check", new Expression("weight > 0 OR quantity > 0")))
                .plus(CheckConstraint.of("positive", new Expression("quantity > 0")))
                .plus(CheckConstraint.of(
                        "known_sku",
                        new Expression("sku ~ '^[A-Z]{2,3}-[0-9]{4,8}$' AND sku <> 'XX-0000' AND"
                                + " sku NOT IN ('AA-1111', 'BB-2222', 'CC-3333')")))
                .plus(new Exclusion(
                        "order_items_sku_valid_excl",
                        "gist",
                        List.of(
                                new Exclusion.Element(IndexKey.column("sku"), "="),
                                new Exclusion.Element(IndexKey.column("valid"), "&&")),
                        List.of(),
                        Optional.of(new Expression("quantity > 0")),
                        Deferral.NOT_DEFERRABLE))
                .withIndexes(List.of(
                        Index.of("order_items_tags_idx", "gin", false, List.of("tags"), Optional.empty()),
                        index("order_items_lower_quantity_idx", "lower(sku)", "quantity DESC NULLS LAST"),
                        index("by_prefix", "sku COLLATE \"POSIX\" text_pattern_ops", "((price * quantity)) DESC")))
                .withTriggers(List.of(new Trigger(
                        "touch",
                        false,
                        new Expression("BEFORE INSERT OR UPDATE OF sku, price"),
                        new Expression("FOR EACH ROW WHEN (NEW.quantity > 1) EXECUTE FUNCTION touch('a')"))))
                .withSettings(TableSettings.NONE.withParameters(List.of(new StorageParameter("fillfactor", "70"))));
    }

    /** A table of names that are anything but names of Java. */
    private static Table oddColumns() {
        List<Column> columns = new ArrayList<>();
        for (String name : List.of(
                "class",
                "wait",
                "get_class",
                "hash_code",
                "to_string",
                "clone",
                "yield",
                "_",
                "a_b",
                "ab",
                "aB",
                "AB",
                "a b",
                "a\"b",
                "a.b",
                "naïve",
                "2nd",
                "50%",
                "%",
                "URLPath",
                "get_name",
                "name",
                "значение",
                "$price",
                "select",
                "results")) {
            columns.add(column(columns.size() + 1, name, "text"));
        }
        QualifiedName name = QualifiedName.of("odd columns");
        return Table.of(name, columns)
                .plus(PrimaryKey.of("odd columns_pkey", List.of("wait", "class")))
                .plus(UniqueConstraint.of("odd columns_a\"b_key", List.of("a\"b")))
                .plus(UniqueConstraint.of("u", List.of("select", "a b", "%")))
                .withIndexes(List.of(index("odd columns_select_idx", "\"select\" DESC"), index("twice", "\"class\"")));
    }

    private static Table oddTexts() {
        return Table.of(
                        QualifiedName.of("odd_texts"),
                        List.of(
                                column(1, "id", "uuid").withDefault(sql("gen_random_uuid()")),
                                text(2, "quotes", "It's \"quoted\", \\ and \\u0041 and $1"),
                                text(
                                        3,
                                        "lines",
                                        "First line\n  indented, with blanks behind   \n\n\"\"\"\"four\ttabs\t\nlast"),
                                text(4, "ended", "Ends its line\n"),
                                text(5, "unseen", "nbsp\u00a0zero\u200bwidth bell\u0007 \uD83D\uDE00"),
                                text(6, "em", "an em space ends the line\u2003\nhere"),
                                text(
                                        7,
                                        "long_comment",
                                        "A comment that goes on and on, as comments do that somebody wrote who had to explain"
                                                + " a column to people who would rather not have known about it in the first place"),
                                column(8, "path", "text").withDefault(sql("E'C:\\\\temp'")),
                                column(9, "empty", "text").withDefault(sql("''")),
                                column(10, "quoted", "text").withDefault(sql("'it''s \"so\"'"))))
                .plus(PrimaryKey.of("odd_texts_pkey", List.of("id")))
                .plus(CheckConstraint.of(
                        "odd_texts_check",
                        new Expression("lines <> 'two\nlines  '\n    AND quotes <> $tag$ \"\"\" \\ $tag$")))
                .withComment(Optional.of("\"\"\" \\ ' $$"));
    }

    private static Table measured() {
        return Table.of(
                        QualifiedName.of("measured"),
                        List.of(
                                column(1, "day", "date"),
                                column(2, "value", "double precision").withNullable(true)))
                .withSettings(TableSettings.NONE.withPartitioning(
                        Optional.of(new Partitioning(Partitioning.Method.RANGE, List.of(IndexKey.column("day"))))));
    }

    /** A table that is called like one of the annotations that it has. */
    private static Table policy() {
        return keyed(QualifiedName.of("policy"))
                .withPolicies(List.of(new Policy(
                        "own_rows",
                        true,
                        Policy.Command.UPDATE,
                        List.of("clerk", "Sales Team"),
                        sql("tenant = current_setting('app.tenant')::bigint"),
                        sql("NOT closed"))))
                .withSettings(TableSettings.NONE.withRowSecurity(RowSecurity.FORCED));
    }

    private static List<SchemaObject> views() {
        View shown = View.of(
                QualifiedName.of("open_orders"),
                new Expression(
                        " SELECT o.id,\n    sum(i.price) AS total\n   FROM \"order\" o\n     LEFT JOIN order_items i ON i.order_id ="
                                + " o.id\n  WHERE o.state = 'new'\n  GROUP BY o.id"),
                false);
        View stored = View.of(
                        QualifiedName.of("sales by day"),
                        new Expression(
                                "SELECT placed_at::date AS day, count(*) AS \"Orders\", sum(total) AS total FROM \"order\""
                                        + " LEFT JOIN order_items ON order_id = id WHERE state IS DISTINCT FROM 'on hold' GROUP BY 1"),
                        true)
                .withColumns(List.of("day", "Orders", "total"))
                .withComment(Optional.of("Refreshed at night"))
                .withColumnComments(List.of(new ColumnComment("Orders", "How many")))
                .withIndexes(
                        List.of(Index.of("sales by day_day_idx", "btree", true, List.of("day"), Optional.empty())));
        return List.of(shown, stored, View.of(QualifiedName.of("unknown"), new Expression("SELECT 1 AS one"), false));
    }

    private static List<SchemaObject> types() {
        return List.of(
                new Extension("btree_gist", Optional.empty(), Optional.empty()),
                new Extension("pg_trgm", Optional.of("1.6"), Optional.of("tool")),
                new EnumType(QualifiedName.of("side"), List.of("buy", "sell")),
                new EnumType(QualifiedName.of("order state"), List.of("new", "on hold", "it's \"done\"")),
                new EnumType(new QualifiedName("archive", "unused"), List.of("A", "B")),
                Domain.of(QualifiedName.of("money_amount"), PgType.of("numeric(14,4)"))
                        .withChecks(List.of(
                                new DomainCheck("money_amount_check", new Expression("VALUE >= 0"), false),
                                new DomainCheck("not_huge", new Expression("VALUE < 1e9"), true)))
                        .withComment(Optional.of("An amount in the currency of the account")),
                new CompositeType(
                        QualifiedName.of("address"),
                        List.of(
                                Attribute.of("street", 1, PgType.of("text")),
                                new Attribute(
                                        "zip code", 2, PgType.of("varchar(10)"), Optional.of(QualifiedName.of("C"))),
                                Attribute.of("country", 3, PgType.of("char(2)"))),
                        Optional.empty()),
                new Sequence(
                        QualifiedName.of("odd.numbers"),
                        PgType.of("integer"),
                        new SequenceOptions(
                                Optional.of(10L),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(1000L),
                                Optional.of(20L),
                                true),
                        Optional.of(new ColumnName(QualifiedName.of("odd columns"), "a.b")),
                        Persistence.UNLOGGED,
                        Optional.empty()),
                new Sequence(
                        QualifiedName.of("countdown"),
                        PgType.of("bigint"),
                        new SequenceOptions(
                                Optional.of(-1L),
                                Optional.of(-5_000_000_000L),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        Optional.empty(),
                        Persistence.UNLOGGED,
                        Optional.of("Counts down")));
    }

    private static List<SchemaObject> routines() {
        String touch = """
                CREATE FUNCTION touch() RETURNS trigger
                 LANGUAGE plpgsql
                AS $function$
                BEGIN
                \t-- a tab, blanks behind:\s\s
                  RAISE NOTICE 'a "quoted" \\\\ %', $$ ""\" $$;
                  RETURN NEW;
                END $function$""";
        return List.of(
                Routine.of(touch, Optional.of("Notes when a row changed")).orElseThrow(),
                Routine.of(
                                "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT 2 * n'",
                                Optional.empty())
                        .orElseThrow());
    }

    private static List<SchemaObject> rights() {
        return List.of(
                new Owner(ITEMS, Securable.RELATION, Optional.empty(), "app"),
                new Grant(
                        ITEMS,
                        Securable.RELATION,
                        Optional.empty(),
                        "reporting",
                        List.of(
                                new Permission(Privilege.SELECT, Optional.of("sku"), false),
                                new Permission(Privilege.SELECT, Optional.of("price"), false),
                                new Permission(Privilege.INSERT, Optional.empty(), true),
                                new Permission(Privilege.DELETE, Optional.empty(), true))),
                new Grant(
                        QualifiedName.of(""),
                        Securable.TABLES,
                        Optional.empty(),
                        "reporting",
                        List.of(
                                new Permission(Privilege.SELECT, Optional.empty(), false),
                                new Permission(Privilege.INSERT, Optional.empty(), true))),
                new Grant(
                        QualifiedName.of("public"),
                        Securable.TABLES,
                        Optional.empty(),
                        "PUBLIC",
                        List.of(new Permission(Privilege.SELECT, Optional.empty(), false))),
                new Revocation(
                        QualifiedName.of(""),
                        Securable.ROUTINES,
                        Optional.empty(),
                        "PUBLIC",
                        List.of(Privilege.EXECUTE)),
                new Grant(
                        QualifiedName.of("public"),
                        Securable.SCHEMA,
                        Optional.empty(),
                        "PUBLIC",
                        List.of(new Permission(Privilege.USAGE, Optional.empty(), false))),
                new Grant(
                        QualifiedName.of("twice"),
                        Securable.ROUTINE,
                        Optional.of("integer"),
                        "Sales Team",
                        List.of(new Permission(Privilege.EXECUTE, Optional.empty(), false))),
                new Grant(
                        ITEMS,
                        Securable.RELATION,
                        Optional.empty(),
                        "app",
                        List.of(
                                new Permission(Privilege.SELECT, Optional.empty(), true),
                                new Permission(Privilege.UPDATE, Optional.of("sku"), false))),
                new Revocation(
                        ITEMS,
                        Securable.RELATION,
                        Optional.empty(),
                        "app",
                        List.of(Privilege.UPDATE, Privilege.TRUNCATE)),
                new Revocation(
                        QualifiedName.of("twice"),
                        Securable.ROUTINE,
                        Optional.of("integer"),
                        "PUBLIC",
                        List.of(Privilege.EXECUTE)),
                new Revocation(
                        QualifiedName.of("side"), Securable.TYPE, Optional.empty(), "PUBLIC", List.of(Privilege.USAGE)),
                new Revocation(
                        QualifiedName.of("money_amount"),
                        Securable.TYPE,
                        Optional.empty(),
                        "app",
                        List.of(Privilege.USAGE)),
                new Revocation(
                        QualifiedName.of("plpgsql"),
                        Securable.LANGUAGE,
                        Optional.empty(),
                        "PUBLIC",
                        List.of(Privilege.USAGE)),
                new Owner(QualifiedName.of("money_amount"), Securable.TYPE, Optional.empty(), "app"),
                new Owner(QualifiedName.of("measured_old"), Securable.RELATION, Optional.empty(), "app"),
                new Owner(QualifiedName.of("side"), Securable.TYPE, Optional.empty(), "app"));
    }

    private static Table keyed(QualifiedName name) {
        return Table.of(
                        name,
                        List.of(
                                column(1, "id", "bigint"),
                                column(2, "tenant", "bigint"),
                                column(3, "closed", "boolean").withDefault(sql("false"))))
                .plus(PrimaryKey.of(name.name() + "_pkey", List.of("id")));
    }

    private static Index index(String name, String... keys) {
        List<IndexKey> parsed = List.of(keys).stream()
                .map(key -> IndexKeyParser.key(key, column -> false).get())
                .toList();
        return new Index(
                name,
                "btree",
                false,
                parsed,
                List.of(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Column column(int position, String name, String type) {
        return Column.of(name, position, PgType.of(type)).withNullable(false);
    }

    private static Column text(int position, String name, String comment) {
        return column(position, name, "text").withComment(Optional.of(comment));
    }

    private static Optional<Expression> sql(String text) {
        return Optional.of(new Expression(text));
    }
}

package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.sql.Expression;
import dev.kedge.files.accept.Drift;
import dev.kedge.files.decision.DecisionOptions;
import dev.kedge.postgres.OnServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;

/** Moves tables between schemas that somebody created by hand. */
class MoveTableTest {
    private static final QualifiedName STOCK = QualifiedName.of("stock");
    private static final QualifiedName PRICE = QualifiedName.of("price");
    private static final QualifiedName MOVED = new QualifiedName("archive of %", "stock");
    private static final QualifiedName MOVED_AND_RENAMED = new QualifiedName("archive of %", "Old stock");

    @ParameterizedTest
    @OnServers
    void movesThereAndBack(int major) throws SQLException {
        migrate(major, schema(STOCK), schema(MOVED), List.of("stock:archive of %.stock"));
        migrate(major, schema(MOVED), schema(STOCK), List.of("archive of %.stock:stock"));
    }

    @ParameterizedTest
    @OnServers
    void movesUnderAnotherName(int major) throws SQLException {
        migrate(major, schema(STOCK), schema(MOVED_AND_RENAMED), List.of("stock:archive of %.Old stock"));
    }

    @ParameterizedTest
    @OnServers
    void takesAColumnAlong(int major) throws SQLException {
        Schema after = schema(MOVED).withTable(MOVED, t -> t.withColumn("n", c -> c.withName("m")));
        migrate(major, schema(STOCK), after, List.of("stock:archive of %.stock", "stock.n:m"));
    }

    @ParameterizedTest
    @OnServers
    void takesThePlaceOfAnotherThatMovesAway(int major) throws SQLException {
        Schema before = schema(STOCK).plus(bare(new QualifiedName("archive of %", "stock"), "text"));
        Schema after = schema(MOVED).plus(bare(new QualifiedName("other", "stock"), "text"));
        migrate(major, before, after, List.of("stock:archive of %.stock", "archive of %.stock:other.stock"));
    }

    @ParameterizedTest
    @OnServers
    void anAnnotationMovesItToo(int major) throws SQLException {
        Declared before = declared(schema(STOCK), Optional.empty(), STOCK);
        Declared after = declared(schema(MOVED), Optional.of("stock"), MOVED);
        migrate(major, before, after, List.of());
        assertThat(Drift.between(after, after, DecisionOptions.NONE).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @OnServers
    void takesItsPartitionsAlong(int major) throws SQLException {
        migrate(major, partitioned(STOCK), partitioned(MOVED), List.of("stock:archive of %.stock"));
        migrate(major, partitioned(MOVED), partitioned(STOCK), List.of("archive of %.stock:stock"));
    }

    /** A table whose partitions, one of them partitioned itself, are in its schema. */
    private static Schema partitioned(QualifiedName name) {
        Partitioning by = new Partitioning(Partitioning.Method.LIST, List.of(IndexKey.column("id")));
        Table table = Table.of(name, List.of(Column.of("id", 1, PgType.of("bigint"))))
                .withSettings(TableSettings.NONE.withPartitioning(Optional.of(by)));
        QualifiedName low = name.withName("stock_low");
        return Schema.of(List.of(
                table,
                Partition.of(low, name, new Expression("IN (1, 2)"), Optional.of(by), List.of(), Optional.empty()),
                Partition.of(
                        name.withName("stock_1"),
                        low,
                        new Expression("IN (1)"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                Partition.of(
                        name.withName("stock_rest"),
                        name,
                        new Expression("DEFAULT"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty())));
    }

    private static Declared declared(Schema schema, Optional<String> was, QualifiedName table) {
        Origin origin = new Origin(Optional.of("a.Stock"), was, Optional.empty(), Optional.empty());
        return Declared.EMPTY.withSchema(schema, Map.of(ObjectKey.table(table), origin));
    }

    private static void migrate(int major, Schema before, Schema after, List<String> renames) throws SQLException {
        migrate(
                major,
                Declared.EMPTY.withSchema(before, Map.of()),
                Declared.EMPTY.withSchema(after, Map.of()),
                renames);
    }

    private static void migrate(int major, Declared before, Declared after, List<String> renames) throws SQLException {
        Connection migrated = prepared(major, "migrated");
        Connection fromNothing = prepared(major, "by_hand");
        PhaseRunner runner = new PhaseRunner(migrated);
        runner.run(built(before.schema()).upPhases());
        Catalog first = Catalog.of(migrated);
        DecisionOptions options = DecisionOptions.parse(Map.of("rename", renames));
        Drift drift = Drift.between(before, after, options);
        assertThat(drift.problems()).isEmpty();
        Plan plan = Planner.plan(before.schema(), drift.steps());
        runner.run(plan.upPhases());
        new PhaseRunner(fromNothing).run(built(after.schema()).upPhases());
        assertThat(Catalog.of(migrated)).hasToString(Catalog.of(fromNothing).toString());
        runner.run(plan.downPhases());
        assertThat(Catalog.of(migrated)).hasToString(first.toString());
    }

    private static Connection prepared(int major, String name) throws SQLException {
        Connection database = Server.of(major).emptyDatabase(name);
        new PhaseRunner(database).execute("CREATE SCHEMA \"archive of %\"; CREATE SCHEMA other");
        return database;
    }

    private static Plan built(Schema schema) {
        return Planner.plan(
                Schema.EMPTY,
                Drift.between(Declared.EMPTY, Declared.EMPTY.withSchema(schema, Map.of()), DecisionOptions.NONE)
                        .steps());
    }

    /** A table with a key and numbers of its own, and another that refers to it. */
    private static Schema schema(QualifiedName stock) {
        Column id = Column.of("id", 1, PgType.of("bigint")).withNullable(false);
        Column number =
                Column.of("n", 2, PgType.of("integer")).withNullable(false).withIdentity(Optional.of(Identity.ALWAYS));
        Table referred = Table.of(stock, List.of(id, number)).plus(PrimaryKey.of("stock_pkey", List.of("id")));
        Table price = Table.of(PRICE, List.of(id, id.withName("stock")))
                .plus(PrimaryKey.of("price_pkey", List.of("id")))
                .plus(ForeignKey.of("price_stock_fkey", List.of("stock"), stock, List.of("id")));
        return Schema.of(List.of(referred, price));
    }

    private static Table bare(QualifiedName name, String type) {
        return Table.of(name, List.of(Column.of("c", 1, PgType.of(type))));
    }
}

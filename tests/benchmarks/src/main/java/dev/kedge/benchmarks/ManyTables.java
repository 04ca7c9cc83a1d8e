package dev.kedge.benchmarks;

import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.files.Directory;
import dev.kedge.files.Model;
import dev.kedge.files.accept.Accept;
import dev.kedge.files.decision.DecisionOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables of eight columns, with a key, two indexes, a check that no server prints in the same words, and a foreign key.
 *
 * @param schema the tables
 */
record ManyTables(Schema schema) {
    private static final int CHANGED_EVERY = 100;

    static ManyTables of(int number) {
        List<SchemaObject> tables = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            tables.add(table(i, Math.max(0, i - 1)));
        }
        return new ManyTables(Schema.of(tables));
    }

    private static Table table(int number, int parent) {
        List<Column> columns = new ArrayList<>();
        for (String column : List.of(
                "id bigint",
                "parent_id bigint",
                "code varchar(20)",
                "amount numeric(12,2)",
                "kind text",
                "active boolean",
                "created_at timestamptz",
                "note text")) {
            String[] words = column.split(" ", 2);
            columns.add(Column.of(words[0], columns.size() + 1, PgType.of(words[1])));
        }
        columns.set(0, columns.get(0).withNullable(false));
        columns.set(4, columns.get(4).withDefault(Optional.of(new Expression("'plain'"))));
        QualifiedName name = name(number);
        return Table.of(name, columns)
                .plus(PrimaryKey.of(name.name() + "_pkey", List.of("id")))
                .plus(CheckConstraint.of(
                        name.name() + "_check", new Expression("amount>=0 and kind in ('plain','special')")))
                .plus(foreignKey(name, name(parent)))
                .withIndexes(List.of(
                        Index.of(name.name() + "_code", "btree", false, List.of("code"), Optional.empty()),
                        Index.of(
                                name.name() + "_open",
                                "btree",
                                false,
                                List.of("created_at"),
                                Optional.of(new Expression("active and amount>0")))));
    }

    private static ForeignKey foreignKey(QualifiedName table, QualifiedName parent) {
        return ForeignKey.of(table.name() + "_parent_fk", List.of("parent_id"), parent, List.of("id"));
    }

    private static QualifiedName name(int number) {
        return QualifiedName.of("t%04d".formatted(number));
    }

    /** A copy in which some tables have one more column. */
    ManyTables changed() {
        Schema changed = schema;
        for (int i = 0; i < schema.tables().size(); i += CHANGED_EVERY) {
            changed = changed.withTable(name(i), table -> {
                List<Column> more = new ArrayList<>(table.columns());
                more.add(Column.of("extra", table.nextPosition(), PgType.of("text"))
                        .withNullable(true));
                return table.withColumns(more);
            });
        }
        return new ManyTables(changed);
    }

    /** Builds the tables in an empty database. */
    void build(Connection connection) throws SQLException {
        List<Phase> phases = Planner.phases(
                Schema.EMPTY,
                SchemaDiff.between(Schema.EMPTY, schema, Decisions.NONE).steps());
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            for (Phase phase : phases) {
                for (String sql : phase.statements()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Writes the folder of a database that created the tables in one revision. */
    void accept(Path folder) {
        Model model = new Model(
                new DatabaseInfo("many", 14, "public", List.of()),
                "",
                "",
                List.of(),
                Declared.EMPTY.withSchema(schema, Map.of()));
        Accept.run(new Accept.Request(
                        new Directory(folder),
                        model,
                        Optional.of("Create all"),
                        DecisionOptions.NONE,
                        false,
                        Instant.parse("2025-01-01T00:00:00Z")))
                .get();
    }
}

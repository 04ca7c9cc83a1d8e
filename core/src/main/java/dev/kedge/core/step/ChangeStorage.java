package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.ColumnStorage;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Changes where long values of a column are stored. Existing rows do not change.
 *
 * @param table the table
 * @param column the column's name
 * @param storage the storage; absent for the default of the type
 */
@Experimental
public record ChangeStorage(QualifiedName table, String column, Optional<ColumnStorage> storage) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(table, t -> t.withColumn(column, c -> c.withStorage(storage)));
    }

    /**
     * {@code SET STORAGE DEFAULT} exists only since PostgreSQL 16, so the default is named explicitly, or looked up in
     * the catalog.
     */
    @Override
    public List<SqlStatement> statements(Situation situation) {
        Optional<ColumnStorage> own =
                ColumnStorage.of(situation.column(table, column).type());
        Optional<ColumnStorage> to = storage.or(() -> own);
        return List.of(to.map(way -> SqlStatement.alter(
                        table,
                        Action.of(Pass.STORAGE, column, "ALTER COLUMN " + Ddl.quote(column) + " SET STORAGE " + way)))
                .orElseGet(this::askedFor));
    }

    private SqlStatement askedFor() {
        return SqlStatement.tx("DO $kedge$\nBEGIN\n    EXECUTE (SELECT "
                + Literal.quote(Ddl.alterColumn(table, column, "SET STORAGE "))
                + " || CASE typstorage WHEN 'p' THEN 'PLAIN' WHEN 'm' THEN 'MAIN' WHEN 'e' THEN 'EXTERNAL' ELSE 'EXTENDED' END\n"
                + "        FROM pg_type JOIN pg_attribute ON atttypid = pg_type.oid\n"
                + "        WHERE attrelid = " + Ddl.regclass(table) + " AND attname = " + Literal.quote(column)
                + ");\nEND $kedge$");
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeStorage(
                table, column, Situation.at(before).column(table, column).storage()));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("storage");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return storage.map(way -> "set storage of " + subject() + " to " + way).orElse("reset storage of " + subject());
    }
}

package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Moves an index to another tablespace. On a table in use it is rebuilt concurrently, because moving its file would
 * block the table.
 *
 * @param table the table
 * @param index the index's name
 * @param tablespace the new tablespace; absent for the database's default
 */
@Experimental
public record ChangeIndexTablespace(QualifiedName table, String index, Optional<String> tablespace) implements Step {
    private static final String BUILT = "_ccnew";

    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).index(table, index);
        return before.withTable(
                table,
                t -> t.withIndexes(t.indexes().stream()
                        .map(i -> i.name().equals(index) ? i.withTablespace(tablespace) : i)
                        .toList()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        QualifiedName name = table.withName(index);
        String target = tablespace.orElse("pg_default");
        if (!situation.inUse(table)) {
            return List.of(SqlStatement.tx("ALTER INDEX " + name.sql() + " SET TABLESPACE " + Ddl.quote(target)));
        }
        // The catalog has 0 for everything in the default tablespace of the database.
        String done = "SELECT coalesce(s.spcname, 'pg_default') = " + Literal.quote(target)
                + " FROM pg_class c LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace WHERE c.oid = "
                + Ddl.regclass(name);
        String leftOver = Identifier.truncate(index, Identifier.MAX_BYTES - BUILT.length()) + BUILT;
        return List.of(SqlStatement.alone(
                        "REINDEX (TABLESPACE " + Ddl.quote(target) + ") INDEX CONCURRENTLY " + name.sql(), done)
                .cleanedUpBy(Ddl.dropIndex(table, leftOver, true)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeIndexTablespace(
                table, index, Situation.at(before).index(table, index).tablespace()));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("tablespace");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.index(table, index);
    }

    @Override
    public String describe() {
        return "move index " + index + " of " + table + " to tablespace " + tablespace.orElse("pg_default");
    }
}

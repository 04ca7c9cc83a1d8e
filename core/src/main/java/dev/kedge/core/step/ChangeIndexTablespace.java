package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
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
    private static final String PLACE = "coalesce(s.spcname, 'pg_default')";

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
        if (situation.isPartitioned(table)) {
            return partitioned(name, situation);
        }
        if (!situation.inUse(table)) {
            return List.of(SqlStatement.tx(moved(name)));
        }
        // The catalog has 0 for everything in the default tablespace of the database.
        String done = "SELECT " + PLACE + " = " + Literal.quote(target())
                + " FROM pg_class c LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace WHERE c.oid = "
                + Ddl.regclass(name);
        String leftOver = Identifier.truncate(index, Identifier.MAX_BYTES - BUILT.length()) + BUILT;
        return List.of(rebuilt(name, done).cleanedUpBy(Ddl.dropIndex(table, leftOver, true)));
    }

    /**
     * The index of a partitioned table has no file. Its tablespace is that of future partitions; rebuilding it rebuilds
     * the indexes of the partitions, one after the other, and does not change its own tablespace.
     */
    private List<SqlStatement> partitioned(QualifiedName name, Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        PartitionTree tree = new PartitionTree(situation.before());
        boolean isDeep =
                tree.under(table).stream().anyMatch(it -> it.partitioning().isPresent());
        statements.add(SqlStatement.tx(isDeep ? allMoved(name) : moved(name)));
        if (!tree.leaves(table).isEmpty()) {
            String done = "SELECT bool_and(" + PLACE + " = " + Literal.quote(target())
                    + ") FROM pg_partition_tree(" + Ddl.regclass(name)
                    + ") p JOIN pg_class c ON c.oid = p.relid AND p.isleaf"
                    + " LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace";
            statements.add(rebuilt(name, done));
        }
        return statements;
    }

    private String target() {
        return tablespace.orElse("pg_default");
    }

    private String moved(QualifiedName name) {
        return "ALTER INDEX " + name.sql() + " SET TABLESPACE " + Ddl.quote(target());
    }

    /** Also those of partitions that are partitioned themselves, whose names the server may have chosen. */
    private String allMoved(QualifiedName name) {
        String move = "ALTER INDEX %s SET TABLESPACE " + Ddl.quote(target()).replace("%", "%%");
        return "DO "
                + Literal.dollarQuote(" DECLARE part regclass; BEGIN FOR part IN SELECT relid FROM pg_partition_tree("
                        + Literal.quote(name.sql()) + ") WHERE NOT isleaf LOOP EXECUTE format(" + Literal.quote(move)
                        + ", part); END LOOP; END ");
    }

    private SqlStatement rebuilt(QualifiedName name, String done) {
        return SqlStatement.alone(
                "REINDEX (TABLESPACE " + Ddl.quote(target()) + ") INDEX CONCURRENTLY " + name.sql(), done);
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

package dev.kedge.core.ddl;

import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;

/** Generates SQL for indexes. */
@Internal
public final class IndexSql {
    private IndexSql() {}

    /**
     * {@return the statements that create an index and its comment on a table that is not in use}
     *
     * @param table the name of the table
     * @param index the index
     */
    public static List<SqlStatement> create(QualifiedName table, Index index) {
        SqlStatement creation = SqlStatement.tx(Ddl.createIndex(table, index, false));
        return index.comment().isEmpty()
                ? List.of(creation)
                : List.of(creation, SqlStatement.tx(comment(table, index)));
    }

    /**
     * {@return statements that build an index online, followed by its comment in a separate phase}
     *
     * @param building the statements that build the index
     * @param table the name of the table
     * @param index the index
     */
    public static List<SqlStatement> commented(List<SqlStatement> building, QualifiedName table, Index index) {
        if (index.comment().isEmpty()) {
            return building;
        }
        List<SqlStatement> statements = new ArrayList<>(building);
        statements.add(
                SqlStatement.tx(comment(table, index)).titled("comment on index " + index.name() + " of " + table));
        return statements;
    }

    /**
     * {@return the statement that sets the comment of an index, or removes it} The index is in the schema of its table.
     *
     * @param table the name of the table
     * @param index the index, with its new comment
     */
    public static String comment(QualifiedName table, Index index) {
        return "COMMENT ON INDEX " + table.withName(index.name()).sql() + " IS "
                + index.comment().map(Literal::quote).orElse("NULL");
    }
}

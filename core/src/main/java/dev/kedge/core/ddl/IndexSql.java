package dev.kedge.core.ddl;

import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;

/** Indexes in SQL. */
@Internal
public final class IndexSql {
    private IndexSql() {}

    /** Creates an index and its comment on a table that nobody uses. */
    public static List<SqlStatement> create(QualifiedName table, Index index) {
        SqlStatement creation = SqlStatement.tx(Ddl.createIndex(table, index, false));
        return index.comment().isEmpty()
                ? List.of(creation)
                : List.of(creation, SqlStatement.tx(comment(table, index)));
    }

    /** Statements that build an index online, and then its comment, which is a phase of its own. */
    public static List<SqlStatement> commented(List<SqlStatement> building, QualifiedName table, Index index) {
        if (index.comment().isEmpty()) {
            return building;
        }
        List<SqlStatement> statements = new ArrayList<>(building);
        statements.add(
                SqlStatement.tx(comment(table, index)).titled("comment on index " + index.name() + " of " + table));
        return statements;
    }

    /** Sets the comment that an index has, or removes it if it has none; the index is in the schema of its table. */
    public static String comment(QualifiedName table, Index index) {
        return "COMMENT ON INDEX " + table.withName(index.name()).sql() + " IS "
                + index.comment().map(Literal::quote).orElse("NULL");
    }
}

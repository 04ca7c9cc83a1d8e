package dev.kedge.core.ddl;

import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Statements;
import dev.kedge.core.stability.Internal;
import java.util.List;

/** The statements of SQL objects, as their author wrote them. */
@Internal
public final class SqlObjectSql {
    private SqlObjectSql() {}

    /**
     * {@return the SQL object with this name}
     *
     * @param schema the schema to look in
     * @param name its kind followed by its name
     * @throws StepMismatch if the schema has no such object
     */
    public static SqlObject find(Schema schema, String name) {
        return (SqlObject) Find.object(schema, SqlObject.key(name));
    }

    /**
     * {@return the statements of a text, which run in one transaction}
     *
     * @param text the statements, separated by semicolons
     */
    public static List<SqlStatement> statements(Expression text) {
        return Statements.split(text.text()).stream().map(SqlStatement::tx).toList();
    }
}

package dev.kedge.core.ddl;

import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Statements;
import dev.kedge.core.stability.Internal;
import java.util.List;

/** The SQL of objects that are declared as SQL, which is what their author wrote. */
@Internal
public final class SqlObjectSql {
    private SqlObjectSql() {}

    /**
     * The object of this name.
     *
     * @throws StepMismatch if the schema does not have it
     */
    public static SqlObject find(Schema schema, String name) {
        return (SqlObject) Find.object(schema, SqlObject.key(name));
    }

    /** The statements of a text, all in one transaction. */
    public static List<SqlStatement> statements(Expression text) {
        return Statements.split(text.text()).stream().map(SqlStatement::tx).toList();
    }
}

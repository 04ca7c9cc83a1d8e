package dev.kedge.core.revision;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;
import java.util.List;

/**
 * SQL of a revision that was written or edited by hand, so no typed step describes its effects.
 *
 * @param title its description, such as {@code phase 3 of up.sql: fill note}
 * @param sql the SQL
 * @param touched the tables whose schema it changes; empty if it does not change the schema
 */
@Internal
public record HandWrittenSql(String title, String sql, List<QualifiedName> touched) {}

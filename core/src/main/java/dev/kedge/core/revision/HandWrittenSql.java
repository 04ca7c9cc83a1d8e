package dev.kedge.core.revision;

import dev.kedge.core.stability.Internal;

/**
 * SQL of a revision that was written or edited by hand, so no typed step describes its effects.
 *
 * @param title its description, such as {@code phase 3 of up.sql: fill note}
 * @param sql the SQL
 */
@Internal
public record HandWrittenSql(String title, String sql) {}

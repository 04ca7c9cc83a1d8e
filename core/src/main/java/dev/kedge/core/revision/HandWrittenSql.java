package dev.kedge.core.revision;

import dev.kedge.core.stability.Internal;

/**
 * SQL of a revision that somebody wrote or edited, of which no typed step tells what it touches.
 *
 * @param title what stands above it: {@code phase 3 of up.sql: fill note}
 * @param sql the SQL
 */
@Internal
public record HandWrittenSql(String title, String sql) {}

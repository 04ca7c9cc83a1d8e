package dev.kedge.runtime.run;

import dev.kedge.core.revision.Phase;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.sql.Token;
import dev.kedge.runtime.connection.Log;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * What a statement that was cut off leaves in the catalog. CREATE INDEX CONCURRENTLY and REINDEX CONCURRENTLY leave an
 * index that no query uses and that every write maintains (PostgreSQL's manual, "Building Indexes Concurrently").
 */
final class LeftOver {
    private final PhaseContext work;
    private final Phase phase;

    LeftOver(PhaseContext work, Phase phase) {
        this.work = work;
        this.phase = phase;
    }

    /**
     * One sentence for each invalid index, each after a line break; empty if no index is invalid or the server
     * cannot be asked.
     */
    String sentences(String statement) {
        Optional<String> condition = condition(statement);
        StringBuilder sentences = new StringBuilder();
        if (condition.isPresent()) {
            try (Statement query = work.connection().createStatement();
                    ResultSet row = query.executeQuery("SELECT i.indexrelid::regclass, i.indisunique AND i.indisready"
                            + " FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid"
                            + " WHERE NOT i.indisvalid AND " + condition.get() + " ORDER BY 1")) {
                while (row.next()) {
                    sentences.append("\n  ").append(sentence(row.getString(1), row.getBoolean(2)));
                }
            } catch (SQLException e) {
                Log.LOGGER.debug("The server could not be asked what is left", e);
            }
        }
        return sentences.toString();
    }

    private String sentence(String index, boolean refusing) {
        String what = "The invalid index " + index + " is left";
        String effect = refusing ? "; until it is dropped it still refuses rows that repeat a key" : "";
        return what
                + effect
                + (phase.cleanUp().isPresent()
                        ? ". The next run drops it."
                        : ". Drop it: DROP INDEX CONCURRENTLY " + index + ";");
    }

    /** The condition for the indexes that may belong to the statement. */
    private static Optional<String> condition(String statement) {
        Optional<IndexBuild> build = IndexBuild.of(statement);
        if (build.isPresent()) {
            return Optional.of("i.indexrelid = pg_catalog.to_regclass("
                    + Literal.quote(build.get().qualified()) + ")");
        }
        List<Token> tokens = Lexer.tokens(statement).stream()
                .filter(token -> !token.isBlank())
                .toList();
        return !tokens.isEmpty() && tokens.get(0).isWord("REINDEX")
                ? Optional.of("c.relname ~ '_cc(new|old)[0-9]*$'")
                : Optional.empty();
    }
}

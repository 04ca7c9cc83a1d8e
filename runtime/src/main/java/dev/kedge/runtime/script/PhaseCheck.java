package dev.kedge.runtime.script;

import dev.kedge.core.revision.Phase;
import dev.kedge.core.sql.Literal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A condition of a phase as a statement of its transaction, which fails unless the single boolean that the query
 * returns is true. A DO block sees the transaction as the phase's own statements do, and needs no further round trip.
 *
 * @param query the query as the phase has it
 */
public record PhaseCheck(String query) {
    /**
     * The SQLSTATE of a condition that is not true, in a class that PostgreSQL leaves to applications (manual, appendix
     * A).
     */
    private static final String NOT_TRUE = "KDG43";

    /** The statements before those of a phase. */
    public static List<String> before(Phase phase) {
        return statements(phase.terms().needs());
    }

    /** The statements after those of a phase. */
    public static List<String> after(Phase phase) {
        return statements(phase.terms().verify());
    }

    private static List<String> statements(Optional<String> query) {
        return query.map(PhaseCheck::new).map(PhaseCheck::statement).stream().toList();
    }

    /** Whether the error is that of a condition that is not true. */
    public static boolean hasFailed(SQLException e) {
        return NOT_TRUE.equals(e.getSQLState());
    }

    /** The query of a phase from which a statement was made; the statement itself if it was made from none. */
    public static String written(Phase phase, String sent) {
        return Stream.of(phase.terms().needs(), phase.terms().verify())
                .flatMap(Optional::stream)
                .filter(query -> new PhaseCheck(query).statement().equals(sent))
                .findFirst()
                .orElse(sent);
    }

    /** Names in the query mean columns, not variables of PL/pgSQL, such as {@code found}. */
    String statement() {
        return "DO "
                + Literal.dollarQuote("\n#variable_conflict use_column\nBEGIN\nIF (" + query
                        + "\n) IS NOT TRUE THEN RAISE EXCEPTION 'the condition is not true' USING ERRCODE = '"
                        + NOT_TRUE
                        + "'; END IF;\nEND ");
    }
}

package dev.kedge.core.sql;

import dev.kedge.core.sql.Token.Kind;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds faults in SQL text before it is sent to a server. An unterminated quote would silently hide all SQL after it,
 * and a psql command would be read as something else.
 */
@Internal
public final class SqlFaults {
    private static final int LONGEST_NAME = 40;
    private static final int MOST = 20;

    private final String sql;
    private final Lexer lexer;
    private final List<Fault> faults = new ArrayList<>();
    private final CopyStatement copy = new CopyStatement();

    /** The rules that text can violate. */
    public enum Rule {
        /** A comment, quote or function body is not terminated. */
        UNFINISHED,
        /** The text contains a psql command. */
        PSQL_COMMAND,
        /** The text contains a COPY from or to the client. */
        COPY_OF_CLIENT,
        /** A line ends with a carriage return only. */
        LINE_END,
        /** The text contains a character that the server cannot store. */
        CHARACTER
    }

    /**
     * One violation of a rule.
     *
     * @param rule the rule
     * @param offset the offset of the violation in the text
     * @param what a description of the text that violates the rule
     * @param end the text that would terminate it; empty unless the rule is {@link Rule#UNFINISHED}
     */
    public record Fault(Rule rule, int offset, String what, String end) {}

    private SqlFaults(String sql) {
        this.sql = sql;
        this.lexer = Lexer.of(sql);
    }

    /**
     * {@return the faults of a text} The search ends at a fault that makes the rest unreadable.
     *
     * @param sql the SQL text
     */
    public static List<Fault> of(String sql) {
        return new SqlFaults(sql).find();
    }

    private List<Fault> find() {
        boolean readable = true;
        while (readable && faults.size() < MOST && lexer.next()) {
            readable = token();
        }
        if (readable && faults.isEmpty()) {
            int body = Statements.openBody(sql);
            if (body >= 0) {
                add(Rule.UNFINISHED, body, "The function body after BEGIN ATOMIC", "END;");
            }
        }
        StorableText.fault(sql).ifPresent(offset -> add(Rule.CHARACTER, offset, StorableText.name(sql, offset), ""));
        return List.copyOf(faults);
    }

    /** Whether the text after the token can be read. */
    private boolean token() {
        Optional<String> end = lexer.unfinished();
        if (end.isPresent()) {
            // the rest of a psql command line is not SQL either
            if (faults.isEmpty()) {
                add(Rule.UNFINISHED, lexer.start(), thing(end.get()), end.get());
            }
            return false;
        }
        if (lexer.isSymbol("\\")) {
            add(Rule.PSQL_COMMAND, lexer.start(), command(), "");
        }
        if (isLoneCarriageReturn()) {
            add(Rule.LINE_END, lexer.start(), "CR", "");
            return false;
        }
        return copy();
    }

    /** The rows after a COPY from the client are not SQL, so the end of the rows cannot be found. */
    private boolean copy() {
        if (!lexer.isBlank() && copy.takesClient(lexer)) {
            add(Rule.COPY_OF_CLIENT, copy.start(), copy.reads() ? "COPY … FROM stdin" : "COPY … TO stdout", "");
            return !copy.reads();
        }
        return true;
    }

    private boolean isLoneCarriageReturn() {
        if (lexer.kind() != Kind.WHITESPACE) {
            return false;
        }
        for (int i = lexer.start(); i < lexer.end(); i++) {
            if (sql.charAt(i) == '\r' && (i + 1 == sql.length() || sql.charAt(i + 1) != '\n')) {
                return true;
            }
        }
        return false;
    }

    private String thing(String end) {
        if (lexer.kind() == Kind.COMMENT) {
            return "The comment that begins with /*";
        }
        if (lexer.kind() == Kind.QUOTED) {
            return "The quoted name that begins with \"";
        }
        return "The string that begins with "
                + sql.substring(lexer.start(), sql.indexOf(end.charAt(0), lexer.start()) + end.length());
    }

    private String command() {
        int end = lexer.end();
        while (end < sql.length()
                && end - lexer.start() < LONGEST_NAME
                && !Character.isWhitespace(sql.charAt(end))
                && sql.charAt(end) != ';') {
            end++;
        }
        return sql.substring(lexer.start(), end);
    }

    private void add(Rule rule, int offset, String what, String end) {
        faults.add(new Fault(rule, offset, what, end));
    }
}

package dev.kedge.runtime.script;

import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Script;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import dev.kedge.runtime.failure.SqlExcerpt;
import java.util.List;

/** Finds the statements of a phase in the file that they were read from, even if a statement occurs several times. */
public final class PhaseText {
    private final RevisionScript script;
    private final String text;
    private final int header;
    private final int body;

    public PhaseText(RevisionScript script, Phase phase) {
        this.script = script;
        this.text = script.text();
        int at = 0;
        int start = 0;
        for (Phase one : script.phases()) {
            if (one.number() > phase.number()) {
                break;
            }
            // only blanks separate the end of a phase from the next header, so the first header found is its own
            start = lineThatBegins("-- phase " + one.number() + " ", at);
            at = body(start) + one.sql().length();
        }
        this.header = start;
        this.body = script.phases().isEmpty() ? 0 : body(start);
    }

    private int lineThatBegins(String words, int from) {
        int at = text.startsWith(words, from) ? from : text.indexOf("\n" + words, from) + 1;
        return Math.max(at, 0);
    }

    /** The position where the SQL of the phase with this header begins. */
    private int body(int start) {
        int line = nextLine(start);
        while (isDirective(line)) {
            line = nextLine(line);
        }
        while (line < text.length() && Character.isWhitespace(text.charAt(line))) {
            line++;
        }
        return line;
    }

    private boolean isDirective(int line) {
        return Script.isDirective(text.substring(line, nextLine(line)));
    }

    private int nextLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** The line of the phase's header. */
    Place ofPhase() {
        return Place.line(script.file(), line(header));
    }

    /**
     * The line of a directive of the phase, such as its query {@code done when}; the line of the header if the text is
     * no directive.
     */
    public Place ofDirective(String sql) {
        for (int line = nextLine(header); isDirective(line); line = nextLine(line)) {
            if (text.substring(line, nextLine(line)).strip().endsWith(sql)) {
                return Place.line(script.file(), line(line));
            }
        }
        return ofPhase();
    }

    /** The line where a statement of the phase begins, after any comments. */
    public Place ofStatement(List<String> statements, int index) {
        int start = start(statements, index);
        return Place.line(script.file(), line(start + SqlExcerpt.start(statements.get(index))));
    }

    /** The place of a character of a statement, counted in code points from 1. */
    public Place ofCharacter(List<String> statements, int index, int position) {
        String statement = statements.get(index);
        int characters = Math.min(position - 1, statement.codePointCount(0, statement.length()));
        int at = start(statements, index) + statement.offsetByCodePoints(0, characters);
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        return Place.point(script.file(), line(at), text.codePointCount(lineStart, at) + 1);
    }

    private int start(List<String> statements, int index) {
        int at = body;
        int start = body;
        for (String statement : statements.subList(0, index + 1)) {
            start = found(statement, at);
            at = start + statement.length();
        }
        return start;
    }

    /** The position where a statement begins: the first occurrence of its text outside comments. */
    private int found(String statement, int from) {
        int at = text.indexOf(statement, from);
        while (at >= 0 && isInComment(text.substring(from, at))) {
            at = text.indexOf(statement, at + 1);
        }
        return at < 0 ? from : at;
    }

    /** Whether the text after this gap, which begins between statements, is inside a comment. */
    private static boolean isInComment(String gap) {
        List<Token> tokens = Lexer.tokens(gap);
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        return last.kind() == Token.Kind.COMMENT && !last.text().endsWith("*/");
    }

    private int line(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}

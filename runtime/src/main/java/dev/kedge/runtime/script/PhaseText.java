package dev.kedge.runtime.script;

import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Script;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import dev.kedge.runtime.failure.SqlExcerpt;
import java.util.List;

/** Finds the statements of a phase in the file that they were read from, also where one is there several times. */
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
            // what stands between the end of a phase and the next header is blank, so the first header is its own
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

    /** Where the SQL of the phase with this header begins. */
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

    /** The line of a directive of the phase, such as its query {@code done when}; that of the header if it is none. */
    public Place ofDirective(String sql) {
        for (int line = nextLine(header); isDirective(line); line = nextLine(line)) {
            if (text.substring(line, nextLine(line)).strip().endsWith(sql)) {
                return Place.line(script.file(), line(line));
            }
        }
        return ofPhase();
    }

    /** The line where a statement begins that is one of the phase's, comments before it left out. */
    public Place ofStatement(List<String> statements, int index) {
        int start = start(statements, index);
        return Place.line(script.file(), line(start + SqlExcerpt.start(statements.get(index))));
    }

    /** A character of a statement, counted in code points from 1. */
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

    /** Where a statement begins: the first place of its text that does not stand in a comment. */
    private int found(String statement, int from) {
        int at = text.indexOf(statement, from);
        while (at >= 0 && isInComment(text.substring(from, at))) {
            at = text.indexOf(statement, at + 1);
        }
        return at < 0 ? from : at;
    }

    /** Whether what follows this text, which begins between statements, belongs to a comment. */
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

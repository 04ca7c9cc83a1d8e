package dev.kedge.adopt.java;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Formats SQL in lines. Only blanks between tokens are changed. */
final class SqlLayout {
    private static final Set<String> CLAUSES =
            Set.of("from", "where", "having", "union", "intersect", "except", "limit", "offset", "window");
    private static final Set<String> OPERATORS = Set.of("and", "or");
    private static final Set<String> BEFORE_BY = Set.of("group", "order");
    private static final Set<String> BEFORE_JOIN =
            Set.of("left", "right", "full", "inner", "outer", "cross", "natural");

    /** The beginning of the clauses of a view's query, as the server prints them. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?m)^ {1,3}(?=(FROM|WHERE|GROUP BY|HAVING|ORDER BY|LIMIT|OFFSET|WINDOW|UNION|INTERSECT|EXCEPT)\\b)");

    private static final Pattern SHOWN_JOIN = Pattern.compile("(?m)^ {5}(?=(\\w+ ){0,2}JOIN\\b)");

    private final int width;
    private final List<Token> tokens;

    private SqlLayout(String sql, int width) {
        this.width = width;
        this.tokens = Lexer.tokens(sql);
    }

    /** The SQL in lines of this width, if possible. */
    static String lines(String sql, int width) {
        String lines = sql.contains("\n")
                ? SHOWN_JOIN.matcher(SHOWN.matcher(sql).replaceAll("")).replaceAll("    ")
                : sql.length() > width ? new SqlLayout(sql, width).wrapped() : sql;
        boolean same = new Expression(lines).canonical().equals(new Expression(sql).canonical());
        return same ? lines : sql;
    }

    private String wrapped() {
        if (tokens.stream().anyMatch(token -> token.kind() == Token.Kind.COMMENT)) {
            return tokens.stream().map(Token::text).collect(Collectors.joining());
        }
        boolean query = tokens.get(0).isWord("select") || tokens.get(0).isWord("with");
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        int depth = 0;
        boolean between = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean and = !query && depth == 0 && is(i + 1, OPERATORS);
            boolean operator = and && !between && token.isBlank();
            between = !and && (between || token.isWord("between"));
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            StringBuilder line = lines.get(lines.size() - 1);
            if (token.isBlank() && i + 1 < tokens.size()) {
                boolean join = query && depth == 0 && beginsJoin(i + 1);
                if (join || operator || query && depth == 0 && beginsClause(i + 1)) {
                    lines.add(new StringBuilder(join || operator ? "    " : ""));
                } else if (line.length() + 1 + lengthOfWord(i + 1) > width) {
                    lines.add(new StringBuilder("    "));
                } else {
                    line.append(' ');
                }
            } else {
                line.append(token.text());
            }
        }
        return String.join("\n", lines);
    }

    /** The length up to the next blank. */
    private int lengthOfWord(int index) {
        int length = 0;
        for (int i = index; i < tokens.size() && !tokens.get(i).isBlank(); i++) {
            length += tokens.get(i).text().length();
        }
        return length;
    }

    private boolean beginsClause(int index) {
        return is(index, CLAUSES) && !word(index - 2).equals("distinct")
                || is(index, BEFORE_BY) && word(index + 2).equals("by");
    }

    private boolean beginsJoin(int index) {
        boolean inside = index >= 2 && is(index - 2, BEFORE_JOIN);
        int join = index;
        while (is(join, BEFORE_JOIN)) {
            join += 2;
        }
        return !inside && word(join).equals("join");
    }

    private boolean is(int index, Set<String> words) {
        return words.contains(word(index));
    }

    private String word(int index) {
        boolean word = index >= 0 && index < tokens.size() && tokens.get(index).kind() == Token.Kind.WORD;
        return word ? tokens.get(index).name().orElse("") : "";
    }
}

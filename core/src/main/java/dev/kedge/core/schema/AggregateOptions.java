package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The options in the second pair of parentheses of a CREATE AGGREGATE statement. */
final class AggregateOptions {
    /**
     * The options that determine the type of the result, or whether the aggregate is hypothetical. CREATE OR REPLACE
     * changes neither (manual, CREATE AGGREGATE).
     */
    private static final Set<String> FIXED = Set.of("stype", "finalfunc", "finalfunc_extra", "hypothetical");

    private final Map<String, String> values = new TreeMap<>();

    /** Reads the options from the opening parenthesis on. */
    AggregateOptions(List<Token> tokens, int open) {
        int depth = 0;
        String name = "";
        StringBuilder value = new StringBuilder();
        for (Token token : tokens.subList(open, tokens.size())) {
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            if (depth == 0 || depth == 1 && token.isSymbol(",")) {
                values.put(name, value.toString());
                name = "";
                value.setLength(0);
            } else if (name.isEmpty() && !token.isSymbol("(")) {
                name = token.text().toLowerCase(Locale.ROOT);
            } else if (!name.isEmpty() && !(value.isEmpty() && token.isSymbol("="))) {
                value.append(token.text()).append(' ');
            }
            if (depth == 0) {
                break;
            }
        }
    }

    /**
     * What CREATE OR REPLACE cannot change, as one text.
     *
     * @param direct the number of arguments before ORDER BY; -1 for an ordinary aggregate
     */
    Expression fixed(int direct) {
        StringBuilder text = new StringBuilder("direct " + direct);
        values.forEach((name, value) -> {
            if (FIXED.contains(name)) {
                text.append(' ').append(name).append(' ').append(value);
            }
        });
        return new Expression(text.toString());
    }
}

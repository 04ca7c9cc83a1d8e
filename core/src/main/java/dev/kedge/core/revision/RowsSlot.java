package dev.kedge.core.revision;

import dev.kedge.core.sql.Lexer;
import dev.kedge.core.stability.Internal;
import java.util.Optional;

/**
 * The place {@code :rows} in the UPDATE of a batch phase, which is replaced by the condition that selects the rows of
 * one batch. It is found by the lexer, which ignores literals, comments and casts to a type of that name.
 *
 * @param before the SQL before the place
 * @param after the SQL after the place
 */
@Internal
public record RowsSlot(String before, String after) {

    private static final String SLOT = ":rows";

    /**
     * Finds the place in a statement.
     *
     * @param sql the UPDATE
     * @return the place; absent unless it occurs exactly once
     */
    public static Optional<RowsSlot> in(String sql) {
        int colon = -1;
        int slots = 0;
        int last = -1;
        Lexer lexer = Lexer.of(sql);
        while (lexer.next()) {
            if (lexer.isWord("rows") && last >= 0) {
                slots++;
                colon = last;
            }
            last = lexer.isSymbol(":") ? lexer.start() : -1;
        }
        return slots == 1
                ? Optional.of(new RowsSlot(sql.substring(0, colon), sql.substring(colon + SLOT.length())))
                : Optional.empty();
    }

    /**
     * {@return the UPDATE for the rows that a condition selects}
     *
     * @param condition the condition, as SQL
     */
    public String fill(String condition) {
        return before + "(" + condition + ")" + after;
    }
}

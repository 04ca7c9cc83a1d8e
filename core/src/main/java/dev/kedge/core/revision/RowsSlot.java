package dev.kedge.core.revision;

import dev.kedge.core.sql.Lexer;
import dev.kedge.core.stability.Internal;
import java.util.Optional;

/**
 * The place in a batch phase's UPDATE that the condition on one batch's rows takes, written {@code :rows}. It is found by
 * the lexer, so a literal, a comment or a cast to a type of that name is none.
 *
 * @param before the SQL before it
 * @param after the SQL after it
 */
@Internal
public record RowsSlot(String before, String after) {

    private static final String SLOT = ":rows";

    /** The slot of this SQL; absent unless there is exactly one. */
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

    /** The UPDATE for the rows that this condition selects. */
    public String fill(String condition) {
        return before + "(" + condition + ")" + after;
    }
}

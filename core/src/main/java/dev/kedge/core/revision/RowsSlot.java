package dev.kedge.core.revision;

import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The place in a batch phase's UPDATE that the condition on one batch's rows takes, written {@code :rows}. It is found by
 * the lexer, so a literal, a comment or a cast to a type of that name is none.
 *
 * @param before the SQL before it
 * @param after the SQL after it
 */
public record RowsSlot(String before, String after) {

    /** The slot of this SQL; absent unless there is exactly one. */
    public static Optional<RowsSlot> in(String sql) {
        List<Token> tokens = Lexer.tokens(sql);
        List<Token> slots = IntStream.range(1, tokens.size())
                .filter(i -> tokens.get(i).isWord("rows") && tokens.get(i - 1).isSymbol(":"))
                .mapToObj(i -> tokens.get(i - 1))
                .toList();
        return slots.size() == 1
                ? Optional.of(new RowsSlot(
                        sql.substring(0, slots.get(0).start()),
                        sql.substring(slots.get(0).end() + "rows".length())))
                : Optional.empty();
    }

    /** The UPDATE for the rows that this condition selects. */
    public String fill(String condition) {
        return before + "(" + condition + ")" + after;
    }
}

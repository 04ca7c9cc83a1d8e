package dev.kedge.runtime.normalize;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.List;
import java.util.Optional;

/**
 * The condition after WHEN in the definition that the server prints for a trigger.
 *
 * @param before the text before the condition
 * @param condition the condition
 * @param after the text after the condition
 */
record TriggerCondition(Expression before, Expression condition, Expression after) {

    static Optional<TriggerCondition> of(Expression action) {
        String text = action.text();
        List<Token> tokens = Lexer.tokens(text);
        Optional<Token> when =
                tokens.stream().filter(token -> token.isWord("when")).findFirst();
        Optional<Token> execute =
                tokens.stream().filter(token -> token.isWord("execute")).reduce((first, last) -> last);
        if (when.isEmpty()
                || execute.isEmpty()
                || when.get().end() > execute.get().start()) {
            return Optional.empty();
        }
        int end = execute.get().start();
        return Optional.of(new TriggerCondition(
                new Expression(text.substring(0, when.get().start())),
                new Expression(text.substring(when.get().end(), end).strip()),
                new Expression(text.substring(end))));
    }

    /** Whether the triggers differ at most in their conditions. */
    boolean isBeside(TriggerCondition other) {
        return before.equals(other.before) && after.equals(other.after);
    }
}

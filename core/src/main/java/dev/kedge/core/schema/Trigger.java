package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.sql.Token;
import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * A trigger of a table or view: {@code CREATE TRIGGER <name> <events> ON <table> <action>}.
 *
 * @param name its name
 * @param constraint whether it is a constraint trigger
 * @param events when it fires, such as {@code BEFORE INSERT OR UPDATE OF close}
 * @param action the text after the table's name, such as {@code FOR EACH ROW EXECUTE FUNCTION touch()}
 * @param state when it fires; only triggers of tables can have another state than ENABLED
 * @param comment its comment; absent for none
 */
@Experimental
public record Trigger(
        String name,
        boolean constraint,
        Expression events,
        Expression action,
        TriggerState state,
        @Prose Optional<String> comment)
        implements Part, Commented {
    /**
     * Creates an enabled trigger without a comment.
     *
     * @param name its name
     * @param constraint whether it is a constraint trigger
     * @param events when it fires, such as {@code BEFORE INSERT OR UPDATE OF close}
     * @param action the text after the table's name, such as {@code FOR EACH ROW EXECUTE FUNCTION touch()}
     */
    public Trigger(String name, boolean constraint, Expression events, Expression action) {
        this(name, constraint, events, action, TriggerState.ENABLED, Optional.empty());
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.TRIGGER;
    }

    @Override
    public Trigger renamed(Renaming renaming, QualifiedName owner) {
        return new Trigger(
                name, constraint, renaming.expression(owner, events), action(renaming, owner), state, comment);
    }

    /** The arguments of a trigger's function are strings, even if they look like names. */
    private Expression action(Renaming renaming, QualifiedName owner) {
        int execute = Lexer.tokens(action.text()).stream()
                .filter(token -> token.isWord("execute"))
                .mapToInt(Token::start)
                .reduce((first, last) -> last)
                .orElse(action.text().length());
        String followed = renaming.expression(
                        owner, new Expression(action.text().substring(0, execute)))
                .text();
        return new Expression(followed + action.text().substring(execute));
    }

    @Override
    public Trigger withName(String other) {
        return new Trigger(other, constraint, events, action, state, comment);
    }

    /**
     * {@return this trigger in another state}
     *
     * @param other the new state
     */
    public Trigger withState(TriggerState other) {
        return new Trigger(name, constraint, events, action, other, comment);
    }

    @Override
    public Trigger withComment(Optional<String> other) {
        return new Trigger(name, constraint, events, action, state, other);
    }
}

package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;

/**
 * A trigger of a table or view: {@code CREATE TRIGGER <name> <events> ON <table> <action>}.
 *
 * @param name its name
 * @param constraint whether it is a constraint trigger
 * @param events when it fires, such as {@code BEFORE INSERT OR UPDATE OF close}
 * @param action what follows the table's name, such as {@code FOR EACH ROW EXECUTE FUNCTION touch()}
 */
public record Trigger(String name, boolean constraint, Expression events, Expression action) implements Part {
    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.TRIGGER;
    }

    @Override
    public Trigger renamed(Renaming renaming, QualifiedName owner) {
        return new Trigger(name, constraint, renaming.expression(owner, events), renaming.expression(owner, action));
    }
}

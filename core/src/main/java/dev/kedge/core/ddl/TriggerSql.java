package dev.kedge.core.ddl;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.TriggerState;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;

/** Generates SQL for triggers. */
@Internal
public final class TriggerSql {
    private TriggerSql() {}

    /**
     * {@return the triggers of a table or view}
     *
     * @param schema the schema to look in
     * @param on the name of the table or view
     * @throws StepMismatch if there is no such table or view
     */
    public static List<Trigger> of(Schema schema, QualifiedName on) {
        return schema.triggers(on).orElseThrow(() -> new StepMismatch("there is no table or view " + on));
    }

    /**
     * {@return the trigger with a name}
     *
     * @param schema the schema to look in
     * @param on the name of the table or view
     * @param name the name of the trigger
     * @throws StepMismatch if there is no such table, view or trigger
     */
    public static Trigger find(Schema schema, QualifiedName on, String name) {
        return of(schema, on).stream()
                .filter(trigger -> trigger.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StepMismatch(on + " has no trigger " + name));
    }

    /**
     * {@return the statement that changes when a trigger fires}
     *
     * @param on the name of the table
     * @param trigger the name of the trigger
     * @param state the new state
     */
    public static String state(QualifiedName on, String trigger, TriggerState state) {
        String words = switch (state) {
            case ENABLED -> "ENABLE";
            case DISABLED -> "DISABLE";
            case REPLICA, ALWAYS -> "ENABLE " + state;
        };
        return Ddl.alter(on, words + " TRIGGER " + Ddl.quote(trigger));
    }

    /**
     * {@return the statements that create a trigger, with its state and its comment} A new trigger, and one that replaces
     * another, is enabled.
     *
     * @param on the name of the table or view
     * @param trigger the trigger
     * @param replace whether to replace a trigger of the same name, which keeps its comment
     */
    public static List<SqlStatement> creating(QualifiedName on, Trigger trigger, boolean replace) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx(create(on, trigger, replace)));
        if (trigger.state() != TriggerState.ENABLED) {
            statements.add(SqlStatement.tx(state(on, trigger.name(), trigger.state())));
        }
        return replace ? statements : CommentSql.with(statements, on, trigger);
    }

    /**
     * {@return a CREATE TRIGGER statement}
     *
     * @param on the name of the table or view
     * @param trigger the trigger
     * @param replace whether to replace a trigger of the same name
     */
    public static String create(QualifiedName on, Trigger trigger, boolean replace) {
        return "CREATE " + (replace ? "OR REPLACE " : "") + (trigger.constraint() ? "CONSTRAINT " : "") + "TRIGGER "
                + Ddl.quote(trigger.name()) + " " + trigger.events().text().strip() + " ON " + on.sql() + " "
                + trigger.action().text().strip();
    }
}

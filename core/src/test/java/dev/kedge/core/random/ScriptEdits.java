package dev.kedge.core.random;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.TriggerState;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits of what is declared as SQL beside views: routines, triggers and policies. */
final class ScriptEdits {
    private static final List<String> TRIGGERS = List.of("touch", "Log it", "third");
    private static final List<String> POLICIES = List.of("own rows", "some", "Ünique");

    static final List<Attribute> ALL = List.of(
            new Attribute("ROUTINE", ScriptEdits::addOrDropRoutine),
            new Attribute("ROUTINE_DEFINITION", ScriptEdits::changeRoutine),
            new Attribute(
                    "ROUTINE_COMMENT",
                    (draft, chance) -> inRoutine(draft, chance, routine -> routine.withComment(chance.text()))),
            new Attribute("DEFAULT_BY_ROUTINE", ScriptEdits::defaultByRoutine),
            new Attribute("CHECK_BY_ROUTINE", ScriptEdits::checkByRoutine),
            new Attribute("TRIGGER", (draft, chance) -> withTouch(draft).inTable(chance, t -> trigger(t, chance))),
            new Attribute(
                    "TRIGGER_DEFINITION",
                    (draft, chance) -> draft.inTable(
                            chance,
                            t -> t.withTriggers(
                                    chance.mapOne(t.triggers(), old -> someTrigger(old.name(), t, chance))))),
            new Attribute(
                    "TRIGGER_NAME",
                    (draft, chance) -> draft.inTable(
                            chance,
                            t -> t.withTriggers(
                                    chance.mapOne(t.triggers(), old -> old.withName(chance.pick(TRIGGERS)))))),
            new Attribute(
                    "TRIGGER_STATE",
                    (draft, chance) -> draft.inTable(
                            chance,
                            t -> t.withTriggers(chance.mapOne(
                                    t.triggers(), old -> old.withState(chance.pick(List.of(TriggerState.values()))))))),
            new Attribute(
                    "TRIGGER_COMMENT",
                    (draft, chance) -> draft.inTable(
                            chance,
                            t -> t.withTriggers(chance.mapOne(t.triggers(), old -> old.withComment(chance.text()))))),
            new Attribute("POLICY", (draft, chance) -> draft.inTable(chance, t -> policy(t, draft.schema(), chance))),
            new Attribute(
                    "POLICY_DEFINITION",
                    (draft, chance) -> draft.inTable(
                            chance,
                            t -> t.withPolicies(chance.mapOne(
                                    t.policies(), old -> somePolicy(old.name(), t, draft.schema(), chance))))),
            new Attribute(
                    "POLICY_NAME",
                    (draft, chance) -> draft.inTable(
                            chance,
                            t -> t.withPolicies(
                                    chance.mapOne(t.policies(), old -> old.withName(chance.pick(POLICIES)))))),
            new Attribute(
                    "POLICY_COMMENT",
                    (draft, chance) -> draft.inTable(
                            chance,
                            t -> t.withPolicies(chance.mapOne(t.policies(), old -> old.withComment(chance.text()))))),
            new Attribute(
                    "ROW_SECURITY",
                    (draft, chance) -> draft.inTable(
                            chance,
                            t -> t.withSettings(
                                    t.settings().withRowSecurity(chance.pick(List.of(RowSecurity.values())))))));

    private static final List<String> ROUTINES = List.of("f", "g", "Odd name");
    static final String SHARED = "kedge_touch";

    private ScriptEdits() {}

    private static Draft addOrDropRoutine(Draft draft, Chance chance) {
        List<Routine> there = draft.schema().routines();
        if (chance.oneIn(4) && !there.isEmpty()) {
            Routine gone = chance.pick(there);
            return draft.replacing(List.of(gone), List.of());
        }
        return draft.plus(chance.oneIn(2) ? touch("NEW") : someRoutine(chance.pick(ROUTINES), draft, chance));
    }

    private static Draft changeRoutine(Draft draft, Chance chance) {
        return inRoutine(draft, chance, old -> {
            Routine other = old.name().name().equals(SHARED)
                    ? touch(chance.pick(List.of("NEW", "OLD", "NULL")))
                    : someRoutine(old.name().name(), draft, chance);
            return other.withComment(old.comment());
        });
    }

    private static Draft inRoutine(Draft draft, Chance chance, UnaryOperator<Routine> change) {
        return draft.schema().routines().isEmpty()
                ? draft
                : draft.plus(change.apply(chance.pick(draft.schema().routines())));
    }

    private static Routine touch(String result) {
        return Routine.of(
                        "CREATE FUNCTION " + SHARED + "() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN " + result
                                + "; END $$",
                        Optional.empty())
                .orElseThrow();
    }

    /** Functions of no argument: a number or a text, by itself, from another one, or counted in a table. */
    private static Routine someRoutine(String name, Draft draft, Chance chance) {
        List<String> bodies = new ArrayList<>(List.of(
                "RETURNS integer LANGUAGE sql STABLE AS 'SELECT 1'",
                "RETURNS integer LANGUAGE sql STABLE RETURN 2",
                "RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT 3::bigint $$",
                "RETURNS integer LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN 4; END $$"));
        for (Table table : draft.schema().tables()) {
            String from = " FROM " + table.name().sql();
            bodies.add("RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*)" + from + " $$");
            table.columns().stream()
                    .limit(2)
                    .forEach(column -> bodies.add("RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count("
                            + Identifier.quote(column.name()) + ")" + from + "; END"));
        }
        for (Routine other : draft.schema().routines()) {
            // only in one direction, or they would call each other without end
            if (other.name().name().compareTo(name) > 0 && !other.name().name().equals(SHARED)) {
                bodies.add("RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT "
                        + other.name().sql() + "()::bigint $$");
            }
        }
        return Routine.of("CREATE FUNCTION " + Identifier.quote(name) + "() " + chance.pick(bodies), Optional.empty())
                .orElseThrow();
    }

    private static Draft defaultByRoutine(Draft draft, Chance chance) {
        List<Routine> callable = draft.schema().routines().stream()
                .filter(routine -> !routine.name().name().equals(SHARED))
                .toList();
        if (callable.isEmpty()) {
            return draft;
        }
        Expression call = new Expression(chance.pick(callable).name().sql() + "()");
        return ColumnEdits.inColumn(
                draft,
                chance,
                (Column column, Schema schema) -> column.type().equals(PgType.of("bigint"))
                                || column.type().equals(PgType.of("text"))
                        ? column.withDefault(Optional.of(call))
                        : column);
    }

    private static Draft checkByRoutine(Draft draft, Chance chance) {
        List<Routine> callable = draft.schema().routines().stream()
                .filter(routine -> !routine.name().name().equals(SHARED))
                .toList();
        return callable.isEmpty()
                ? draft
                : draft.inTable(
                        chance,
                        table -> table.plus(CheckConstraint.of(
                                ConstraintEdits.someName(table, chance),
                                new Expression(chance.pick(callable).name().sql() + "() IS NOT NULL"))));
    }

    private static Draft withTouch(Draft draft) {
        boolean there = draft.schema().routines().stream()
                .anyMatch(routine -> routine.name().name().equals(SHARED));
        return there ? draft : draft.plus(touch("NEW"));
    }

    private static Table trigger(Table table, Chance chance) {
        if (chance.oneIn(3) && !table.triggers().isEmpty()) {
            return table.withTriggers(chance.without(table.triggers()));
        }
        String name = chance.pick(TRIGGERS);
        return table.triggers().stream().anyMatch(t -> t.name().equals(name))
                ? table
                : table.withTriggers(Chance.plus(table.triggers(), someTrigger(name, table, chance)));
    }

    private static Trigger someTrigger(String name, Table table, Chance chance) {
        boolean constraint = chance.oneIn(4);
        Optional<String> column = chance.maybe(table.columns().stream()
                .map(Column::name)
                .map(Identifier::quote)
                .toList());
        String time = constraint ? "AFTER " : chance.pick(List.of("BEFORE ", "AFTER "));
        String events = time + column.map(c -> "INSERT OR UPDATE OF " + c).orElse("INSERT OR UPDATE");
        String when = column.filter(c -> chance.oneIn(2))
                .map(c -> "WHEN (NEW." + c + " IS NOT NULL) ")
                .orElse("");
        String defer = constraint ? chance.pick(List.of("", "DEFERRABLE INITIALLY DEFERRED ")) : "";
        return new Trigger(
                name,
                constraint,
                new Expression(events),
                new Expression(defer + "FOR EACH ROW " + when + "EXECUTE FUNCTION " + SHARED + "()"));
    }

    private static Table policy(Table table, Schema schema, Chance chance) {
        if (chance.oneIn(3) && !table.policies().isEmpty()) {
            return table.withPolicies(chance.without(table.policies()));
        }
        String name = chance.pick(POLICIES);
        return table.policies().stream().anyMatch(p -> p.name().equals(name))
                ? table
                : table.withPolicies(Chance.plus(table.policies(), somePolicy(name, table, schema, chance)));
    }

    private static Policy somePolicy(String name, Table table, Schema schema, Chance chance) {
        Policy.Command command = chance.pick(List.of(Policy.Command.values()));
        Optional<Expression> condition = table.columns().isEmpty() || chance.oneIn(4)
                ? Optional.of(new Expression("current_user = 'it''s'"))
                : Optional.of(someCondition(table, schema, chance));
        boolean writes = command != Policy.Command.SELECT && command != Policy.Command.DELETE;
        return new Policy(
                name,
                chance.oneIn(3),
                command,
                chance.pick(List.of(List.of(), List.of("postgres"), List.of("current_user"))),
                command == Policy.Command.INSERT ? Optional.empty() : condition,
                writes && chance.oneIn(2) ? condition : Optional.empty());
    }

    private static Expression someCondition(Table table, Schema schema, Chance chance) {
        Expression own = ConstraintEdits.condition(table, chance);
        Table other = chance.pick(schema.tables());
        return other.columns().isEmpty() || chance.oneIn(2)
                ? own
                : new Expression(
                        own.text() + " OR EXISTS (SELECT 1 FROM " + other.name().sql() + " AS x WHERE x."
                                + Identifier.quote(chance.pick(other.columns()).name()) + " IS NULL)");
    }
}

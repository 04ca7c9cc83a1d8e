package dev.kedge.core.step;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Identifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes or reorders values of an enum type, which PostgreSQL can only do by building the type anew and converting every
 * column of it. A row that still holds a removed value stops the change, and nothing is lost.
 *
 * @param type the type's name
 * @param values its values from now on
 */
public record ChangeEnumValues(QualifiedName type, List<String> values) implements Step {
    /** Copies the list. */
    public ChangeEnumValues {
        values = List.copyOf(values);
    }

    @Override
    public Schema applyTo(Schema before) {
        find(before);
        return before.plus(new EnumType(type, values));
    }

    private EnumType find(Schema before) {
        return before.enumType(type).orElseThrow(() -> new StepMismatch("there is no enum " + type));
    }

    @Override
    public List<Statement> statements(Situation situation) {
        QualifiedName old = type.withName(Identifier.truncate(type.name(), Identifier.MAX_BYTES - 4) + "_old");
        List<String> drops = new ArrayList<>();
        List<String> converts = new ArrayList<>();
        List<String> restores = new ArrayList<>();
        for (Table table : situation.before().tables()) {
            List<Column> columns =
                    table.columnsInOrder().stream().filter(this::isOfType).toList();
            columns.forEach(column -> convert(table, column, converts));
            takeOff(table, columns, drops, restores);
        }
        takeOffForeignKeys(situation.before(), drops, restores);
        takeOffDependents(situation, drops, restores);
        List<String> all = new ArrayList<>(drops);
        all.add("ALTER TYPE " + type.sql() + " RENAME TO " + Ddl.quote(old.name()));
        all.add(Ddl.createEnum(type, values));
        all.addAll(converts);
        all.add("DROP TYPE " + old.sql());
        all.addAll(restores);
        all.addAll(Rights.restoring(situation.before(), subject()));
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.ownTx(String.join(";\n", all)));
        return statements;
    }

    private boolean isOfType(Column column) {
        return column.type().element().equals(PgType.named(type));
    }

    private static void convert(Table table, Column column, List<String> converts) {
        String alter = "ALTER COLUMN " + Ddl.quote(column.name()) + " ";
        String text = "::text" + "[]".repeat(column.type().dimensions());
        List<String> actions = new ArrayList<>();
        column.defaultValue().ifPresent(value -> actions.add(alter + "DROP DEFAULT"));
        actions.add(alter + "TYPE " + column.type().sql() + " USING " + Ddl.quote(column.name()) + text + "::"
                + column.type().sql());
        column.defaultValue().ifPresent(value -> actions.add(alter + "SET DEFAULT " + value.text()));
        // Another type makes PostgreSQL forget how long values, which only arrays have, are kept.
        column.storage().ifPresent(storage -> actions.add(alter + "SET STORAGE " + storage));
        column.compression().ifPresent(method -> actions.add(alter + "SET COMPRESSION " + method));
        converts.add(Ddl.alter(table.name(), String.join(", ", actions)));
    }

    /** Checks and partial indexes hold literals of the old type, which nothing compares with the new one. */
    private static void takeOff(Table table, List<Column> columns, List<String> drops, List<String> restores) {
        for (CheckConstraint check : table.checks()) {
            if (columns.stream().anyMatch(c -> check.condition().mentions(c.name()))) {
                drops.add(Ddl.alter(table.name(), "DROP CONSTRAINT " + Ddl.quote(check.name())));
                restores.add(Ddl.alter(table.name(), "ADD " + Ddl.constraint(check)));
            }
        }
        for (Index index : table.indexes()) {
            if (index.where()
                    .filter(w -> columns.stream().anyMatch(c -> w.mentions(c.name())))
                    .isPresent()) {
                drops.add(Ddl.dropIndex(table.name(), index.name(), false));
                restores.add(Ddl.createIndex(table.name(), index, false));
            }
        }
    }

    /** The server changes no column that a view, a trigger or a policy stands on. */
    private void takeOffDependents(Situation situation, List<String> drops, List<String> restores) {
        List<String> first = new ArrayList<>();
        Situation current = situation;
        List<Step> back = new ArrayList<>();
        for (Step step : EnumDependents.drops(situation.before(), type)) {
            first.addAll(texts(step, current));
            back.addAll(0, step.inverse(current.before()).steps());
            current = current.after(step);
        }
        drops.addAll(0, first);
        for (Step step : back) {
            restores.addAll(texts(step, current));
            current = current.after(step);
        }
    }

    private static List<String> texts(Step step, Situation situation) {
        return step.statements(situation).stream().map(Statement::sql).toList();
    }

    /** Both ends of a foreign key have one type, and they change it one after the other. */
    private void takeOffForeignKeys(Schema before, List<String> drops, List<String> restores) {
        for (Table table : before.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (key.columns().stream()
                        .anyMatch(c -> table.column(c).filter(this::isOfType).isPresent())) {
                    drops.add(0, Ddl.alter(table.name(), "DROP CONSTRAINT " + Ddl.quote(key.name())));
                    restores.add(Ddl.alter(table.name(), "ADD " + Ddl.constraint(key)));
                }
            }
        }
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeEnumValues(type, find(before).values()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        List<Hazard> hazards = new ArrayList<>();
        boolean used = situation.before().tables().stream()
                .anyMatch(t -> situation.inUse(t.name()) && t.columns().stream().anyMatch(this::isOfType));
        if (used) {
            hazards.add(new Hazard(
                    Hazard.Kind.REWRITE,
                    subject(),
                    "Every table with a column of " + type + " is written anew while nobody can read or write it."));
        }
        return hazards;
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return values.containsAll(find(situation.before()).values());
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.enumType(type);
    }

    @Override
    public String describe() {
        return "change values of enum " + type + " to " + String.join(", ", values);
    }
}

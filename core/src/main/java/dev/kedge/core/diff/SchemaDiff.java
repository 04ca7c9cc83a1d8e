package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.AddEnumValue;
import dev.kedge.core.step.AddForeignKey;
import dev.kedge.core.step.ChangeEnumValues;
import dev.kedge.core.step.CreateEnum;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.DropEnum;
import dev.kedge.core.step.DropTable;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares two schemas: pure, complete, deterministic.
 *
 * <p>Decided renames come first. What then has the same name on both sides is compared, what is left on one side is dropped
 * or created, and every step goes to its {@link Stage}. The result is checked by replay: the steps must turn the first
 * schema into the second, or the comparison itself is wrong.
 */
public final class SchemaDiff {
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found = new StepList();

    private SchemaDiff(Schema before, Schema after, Decisions decisions) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
    }

    /** How the first schema becomes the second. */
    public static Difference between(Schema before, Schema after, Decisions decisions) {
        List<Step> renames = Renames.of(before, decisions);
        Schema renamed = replay(before, renames);
        Difference rest = new SchemaDiff(renamed, after, decisions).compare();
        List<Step> steps = new ArrayList<>(renames);
        steps.addAll(rest.steps());
        if (!Diagnostic.anyError(rest.problems()) && !replay(before, steps).equals(after)) {
            throw new IllegalStateException("the steps " + steps + " do not lead from " + before + " to " + after);
        }
        return new Difference(steps, rest.problems());
    }

    private static Schema replay(Schema start, List<Step> steps) {
        Schema schema = start;
        for (Step step : steps) {
            schema = step.applyTo(schema);
        }
        return schema;
    }

    private Difference compare() {
        enums();
        dropTables();
        createTables();
        for (Table table : after.tables()) {
            before.table(table.name())
                    .ifPresent(old -> new TableDiff(before, after, old, table, decisions, found).compare());
        }
        return found.toDifference();
    }

    private void enums() {
        for (EnumType type : after.enums()) {
            Optional<EnumType> old = before.enumType(type.name());
            if (old.isEmpty()) {
                renamedOrNew(type);
                found.add(Stage.CREATE_ENUM, new CreateEnum(type));
            } else {
                values(old.get(), type);
            }
        }
        for (EnumType type : before.enums()) {
            if (after.enumType(type.name()).isEmpty()) {
                found.add(Stage.DROP_ENUM, new DropEnum(type.name()));
            }
        }
    }

    private void renamedOrNew(EnumType type) {
        before.enums().stream()
                .filter(old ->
                        after.enumType(old.name()).isEmpty() && old.values().equals(type.values()))
                .filter(old -> !decisions.isDropped(ObjectKey.enumType(old.name())))
                .findFirst()
                .ifPresent(old -> found.problem(
                        Code.ENUM_RENAMED_OR_NEW, ObjectKey.enumType(type.name()), old.name(), type.name()));
    }

    /** New values are added one by one, each in front of its successor; what is still different needs a rebuild. */
    private void values(EnumType old, EnumType type) {
        EnumType reached = old;
        for (int i = type.values().size() - 1; i >= 0; i--) {
            String value = type.values().get(i);
            if (!old.values().contains(value)) {
                Optional<String> successor =
                        i + 1 < type.values().size() ? Optional.of(type.values().get(i + 1)) : Optional.empty();
                found.add(Stage.CREATE_ENUM, new AddEnumValue(type.name(), value, successor));
                reached = reached.withValue(value, successor.orElse(""));
            }
        }
        if (!reached.values().equals(type.values())) {
            found.add(Stage.CHANGE_ENUM, new ChangeEnumValues(type.name(), type.values()));
        }
    }

    private void dropTables() {
        for (Table gone : before.tables()) {
            if (after.table(gone.name()).isPresent()) {
                continue;
            }
            for (Table referrer : before.tables()) {
                if (referrer.name().equals(gone.name())) {
                    continue;
                }
                for (ForeignKey key : referrer.foreignKeys()) {
                    if (key.target().equals(gone.name())) {
                        found.add(Stage.DROP_FOREIGN_KEY, new DropConstraint(referrer.name(), key.name()));
                    }
                }
            }
            gone.foreignKeys().stream()
                    .filter(key -> !Kept.keysOf(key, before, after))
                    .forEach(key -> found.add(Stage.DROP_FOREIGN_KEY, new DropConstraint(gone.name(), key.name())));
            found.add(Stage.DROP_TABLE, new DropTable(gone.name()));
        }
    }

    private void createTables() {
        for (Table table : after.tables()) {
            if (before.table(table.name()).isPresent()) {
                continue;
            }
            before.tables().stream()
                    .filter(old ->
                            after.table(old.name()).isEmpty() && shape(old).equals(shape(table)))
                    .filter(old -> !decisions.isDropped(ObjectKey.table(old.name())))
                    .findFirst()
                    .ifPresent(old -> found.problem(
                            Code.TABLE_RENAMED_OR_NEW, ObjectKey.table(table.name()), old.name(), table.name()));
            found.add(Stage.CREATE_TABLE, new CreateTable(table));
            table.foreignKeys().forEach(key -> found.add(Stage.ADD_FOREIGN_KEY, new AddForeignKey(table.name(), key)));
        }
    }

    private static Set<String> shape(Table table) {
        return table.columns().stream()
                .map((Column column) -> column.name() + " " + column.type())
                .collect(Collectors.toSet());
    }
}

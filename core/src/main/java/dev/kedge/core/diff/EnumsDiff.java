package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Pairing;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.ValueChange;
import dev.kedge.core.step.AddEnumValue;
import dev.kedge.core.step.ChangeEnumValues;
import dev.kedge.core.step.CreateEnum;
import dev.kedge.core.step.DropEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the enum types of two schemas. */
final class EnumsDiff {
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found;

    EnumsDiff(Schema before, Schema after, Decisions decisions, StepList found) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
    }

    void compare() {
        Pairing<EnumType> pairing = Pairing.of(before.enums(), after.enums(), EnumType::key);
        pairing.forEachAfter(
                type -> {
                    renamedOrNew(type, pairing);
                    found.add(Stage.CREATE_TYPE, new CreateEnum(type));
                },
                this::values);
        pairing.gone().forEach(type -> found.add(Stage.DROP_ENUM, new DropEnum(type.name())));
    }

    private void renamedOrNew(EnumType type, Pairing<EnumType> pairing) {
        pairing.former(old -> old.values().equals(type.values()), decisions)
                .ifPresent(old -> found.problem(DriftCode.ENUM_RENAMED_OR_NEW, type.key(), old.name(), type.name()));
    }

    /** New values are added one by one, each before its successor. Any remaining difference needs a rebuild. */
    private void values(EnumType old, EnumType type) {
        EnumType reached = old;
        for (int i = type.values().size() - 1; i >= 0; i--) {
            String value = type.values().get(i);
            if (!old.values().contains(value)) {
                Optional<String> successor =
                        i + 1 < type.values().size() ? Optional.of(type.values().get(i + 1)) : Optional.empty();
                found.add(Stage.CREATE_TYPE, new AddEnumValue(type.name(), value, successor));
                reached = reached.withValue(value, successor.orElse(""));
            }
        }
        if (!reached.values().equals(type.values())) {
            found.add(Stage.CHANGE_TYPE, new ChangeEnumValues(type.name(), type.values(), removed(old, type)));
        }
    }

    /** Rows may hold a removed value, so the user must confirm that none does, or give a replacement. */
    private List<ValueChange> removed(EnumType old, EnumType type) {
        List<ValueChange> replaced = new ArrayList<>();
        for (String value : old.values()) {
            if (type.values().contains(value)) {
                continue;
            }
            ObjectKey key = ObjectKey.enumValue(type.name(), value);
            Optional<String> by = decisions.replaced(key);
            if (by.isPresent()) {
                replaced.add(new ValueChange(value, by.get()));
            } else if (!decisions.isDropped(key) && mayBeHeld(type)) {
                found.problem(
                        DriftCode.ENUM_VALUE_REMOVED,
                        type.key(),
                        value,
                        type.name(),
                        type.values().get(0));
            }
        }
        return replaced;
    }

    /** Whether a remaining column has values of the type. */
    private boolean mayBeHeld(EnumType type) {
        DeclaredTypes types = DeclaredTypes.of(before);
        return before.tables().stream()
                .anyMatch(table -> table.columns().stream()
                        .filter(column -> types.isMadeOf(column.type(), PgType.named(type.name())))
                        .anyMatch(column -> after.table(table.name())
                                .flatMap(now -> now.column(column.name()))
                                .isPresent()));
    }
}

package dev.kedge.files;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.ValueChange;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.ChangeEnumValues;
import dev.kedge.core.step.ChangeType;
import dev.kedge.core.step.RenameEnumValue;
import dev.kedge.core.step.SetNotNull;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The decisions that steps carried out for one object, as its declaration would have said them. */
final class ConsumedDecisions {
    private ConsumedDecisions() {}

    /** What these steps consumed of the declaration of what has this key after them. */
    static Origin of(List<Step> steps, ObjectKey key) {
        Origin consumed = Origin.NONE;
        Optional<ObjectKey> current = Optional.of(key);
        for (int i = steps.size() - 1; i >= 0 && current.isPresent(); i--) {
            Step step = steps.get(i);
            ObjectKey now = current.get();
            consumed = SnapshotRemains.both(consumed, of(step, now));
            current = FormerKeys.before(List.of(step), now);
            Optional<String> former = current.map(ObjectKey::ownName).filter(name -> !name.equals(now.ownName()));
            if (consumed.was().isEmpty() && former.isPresent()) {
                consumed = consumed.withWas(former.get());
            }
        }
        return consumed;
    }

    private static Origin of(Step step, ObjectKey key) {
        if (step instanceof AddColumn add && add.subject().equals(key)) {
            return new Origin(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    add.backfill().map(fill -> fill.text()));
        }
        if (step instanceof SetNotNull set && set.subject().equals(key)) {
            return new Origin(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    set.backfill().map(fill -> fill.text()));
        }
        if (step instanceof ChangeType change && change.subject().equals(key)) {
            return new Origin(
                    Optional.empty(), Optional.empty(), change.using().map(using -> using.text()), Optional.empty());
        }
        if (step instanceof RenameEnumValue rename && key.equals(ObjectKey.enumType(rename.type()))) {
            return values(List.of(new ValueChange(rename.value(), rename.to())), List.of());
        }
        return step instanceof ChangeEnumValues rebuild && key.equals(rebuild.subject())
                ? values(List.of(), new ArrayList<>(rebuild.replaced()))
                : Origin.NONE;
    }

    private static Origin values(List<ValueChange> were, List<ValueChange> replaced) {
        return new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), were, replaced);
    }
}

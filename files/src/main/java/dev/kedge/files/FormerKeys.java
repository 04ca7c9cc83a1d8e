package dev.kedge.files;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.CreateEnum;
import dev.kedge.core.step.CreatePartition;
import dev.kedge.core.step.CreatePolicy;
import dev.kedge.core.step.CreateRoutine;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.CreateTrigger;
import dev.kedge.core.step.CreateView;
import dev.kedge.core.step.MoveTable;
import dev.kedge.core.step.RenameColumn;
import dev.kedge.core.step.RenameConstraint;
import dev.kedge.core.step.RenameEnum;
import dev.kedge.core.step.RenameIndex;
import dev.kedge.core.step.RenamePartition;
import dev.kedge.core.step.RenamePolicy;
import dev.kedge.core.step.RenameTable;
import dev.kedge.core.step.RenameTrigger;
import dev.kedge.core.step.RenameView;
import dev.kedge.core.step.Step;
import java.util.List;
import java.util.Optional;

/** Follows an object back through the steps of a revision to what it was called before. */
final class FormerKeys {
    private FormerKeys() {}

    /** The key of the object before these steps; absent if they made it. */
    static Optional<ObjectKey> before(List<Step> steps, ObjectKey key) {
        Optional<ObjectKey> former = Optional.of(key);
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            former = former.flatMap(current -> before(step, current));
        }
        return former;
    }

    private static Optional<ObjectKey> before(Step step, ObjectKey key) {
        boolean elsewhere = !key.kind().isOfRelation();
        if (step instanceof CreateTable create) {
            return Optional.of(key)
                    .filter(k -> elsewhere || !k.owner().equals(create.table().name()));
        }
        if (step instanceof CreateView create) {
            return Optional.of(key)
                    .filter(k -> elsewhere || !k.owner().equals(create.view().name()));
        }
        if (step instanceof CreateEnum
                || step instanceof AddColumn
                || step instanceof CreatePartition
                || step instanceof CreateTrigger
                || step instanceof CreatePolicy
                || step instanceof CreateRoutine) {
            return Optional.of(key).filter(k -> !k.equals(step.subject()));
        }
        if (step instanceof RenamePartition rename
                && key.equals(ObjectKey.partition(rename.partition().withName(rename.to())))) {
            return Optional.of(rename.subject());
        }
        if (step instanceof RenameTable rename
                && !elsewhere
                && key.owner().equals(rename.table().withName(rename.to()))) {
            return Optional.of(new ObjectKey(key.kind(), rename.table(), key.name()));
        }
        if (step instanceof RenameView rename
                && !elsewhere
                && key.owner().equals(rename.view().withName(rename.to()))) {
            return Optional.of(new ObjectKey(key.kind(), rename.view(), key.name()));
        }
        if (step instanceof RenameTrigger rename && key.equals(rename.subject().withName(rename.to()))) {
            return Optional.of(rename.subject());
        }
        if (step instanceof RenamePolicy rename && key.equals(rename.subject().withName(rename.to()))) {
            return Optional.of(rename.subject());
        }
        if (step instanceof MoveTable move
                && !elsewhere
                && key.owner()
                        .equals(new QualifiedName(move.schema(), move.table().name()))) {
            return Optional.of(new ObjectKey(key.kind(), move.table(), key.name()));
        }
        if (step instanceof RenameEnum rename
                && key.kind() == ObjectKey.Kind.ENUM
                && key.owner().equals(rename.type().withName(rename.to()))) {
            return Optional.of(ObjectKey.enumType(rename.type()));
        }
        if (step instanceof RenameColumn rename && key.equals(ObjectKey.column(rename.table(), rename.to()))) {
            return Optional.of(rename.subject());
        }
        if (step instanceof RenameConstraint rename && isConstraint(key) && isNamed(key, rename.table(), rename.to())) {
            return Optional.of(key.withName(rename.constraint()));
        }
        if (step instanceof RenameIndex rename
                && key.kind() == ObjectKey.Kind.INDEX
                && isNamed(key, rename.table(), rename.to())) {
            return Optional.of(key.withName(rename.index()));
        }
        return Optional.of(key);
    }

    private static boolean isNamed(ObjectKey key, QualifiedName table, String name) {
        return key.owner().equals(table) && key.name().equals(name);
    }

    private static boolean isConstraint(ObjectKey key) {
        return switch (key.kind()) {
            case PRIMARY_KEY, UNIQUE, CHECK, FOREIGN_KEY, EXCLUSION -> true;
            default -> false;
        };
    }
}

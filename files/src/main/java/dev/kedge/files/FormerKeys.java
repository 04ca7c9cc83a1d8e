package dev.kedge.files;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.step.AddAttribute;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.CreateComposite;
import dev.kedge.core.step.CreateDomain;
import dev.kedge.core.step.CreateEnum;
import dev.kedge.core.step.CreatePartition;
import dev.kedge.core.step.CreatePolicy;
import dev.kedge.core.step.CreateRoutine;
import dev.kedge.core.step.CreateSequence;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.CreateTrigger;
import dev.kedge.core.step.CreateView;
import dev.kedge.core.step.MoveObject;
import dev.kedge.core.step.MoveTable;
import dev.kedge.core.step.RenameAttribute;
import dev.kedge.core.step.RenameColumn;
import dev.kedge.core.step.RenameConstraint;
import dev.kedge.core.step.RenameEnum;
import dev.kedge.core.step.RenameIndex;
import dev.kedge.core.step.RenameNamespace;
import dev.kedge.core.step.RenameObject;
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
                || step instanceof CreateDomain
                || step instanceof CreateComposite
                || step instanceof CreateSequence
                || step instanceof AddAttribute
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
        if (step instanceof RenameObject rename) {
            return Optional.of(ownedBefore(key, rename.kind(), rename.name().withName(rename.to()), rename.name()));
        }
        if (step instanceof MoveObject move) {
            return Optional.of(ownedBefore(key, move.kind(), move.name().withSchema(move.schema()), move.name()));
        }
        if (step instanceof RenameNamespace rename) {
            return Optional.of(inNamespaceBefore(key, rename));
        }
        if (step instanceof RenameAttribute rename
                && key.equals(rename.subject().withName(rename.to()))) {
            return Optional.of(rename.subject());
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

    /** What an object of this kind owns is named after it. */
    private static ObjectKey ownedBefore(ObjectKey key, ObjectKey.Kind kind, QualifiedName now, QualifiedName former) {
        boolean same =
                key.kind() == kind || kind == ObjectKey.Kind.COMPOSITE_TYPE && key.kind() == ObjectKey.Kind.ATTRIBUTE;
        return same && key.owner().equals(now) ? new ObjectKey(key.kind(), former, key.name()) : key;
    }

    private static ObjectKey inNamespaceBefore(ObjectKey key, RenameNamespace rename) {
        if (key.equals(rename.subject().withName(rename.to()))) {
            return rename.subject();
        }
        return key.owner().schema().equals(rename.to())
                ? new ObjectKey(key.kind(), key.owner().withSchema(rename.name()), key.name())
                : key;
    }
}

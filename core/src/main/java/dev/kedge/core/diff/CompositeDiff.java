package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Comments;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Pairing;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.AddAttribute;
import dev.kedge.core.step.ChangeAttribute;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.DropAttribute;
import java.util.Optional;

/** Compares two versions of a composite type. */
final class CompositeDiff {
    private final Schema before;
    private final CompositeType old;
    private final CompositeType type;
    private final QualifiedName name;
    private final Decisions decisions;
    private final StepList found;

    CompositeDiff(Schema before, CompositeType old, CompositeType type, Decisions decisions, StepList found) {
        this.before = before;
        this.old = old;
        this.type = type;
        this.name = type.name();
        this.decisions = decisions;
        this.found = found;
    }

    void compare() {
        Pairing<Attribute> pairing = Pairing.of(
                old.attributesInOrder(), type.attributesInOrder(), attribute -> ObjectKey.part(name, attribute));
        int position = old.nextPosition();
        for (Attribute attribute : type.attributesInOrder()) {
            Optional<Attribute> was = old.attribute(attribute.name());
            if (was.isEmpty()) {
                renamedOrNew(attribute, pairing);
                found.add(Stage.ALTER_TYPE, new AddAttribute(name, attribute.withPosition(position++)));
            } else if (!Comments.without(was.get()).equals(Comments.without(attribute))) {
                change(was.get(), attribute);
            }
        }
        pairing.gone().forEach(attribute -> found.add(Stage.ALTER_TYPE, new DropAttribute(name, attribute.name())));
        if (!old.comment().equals(type.comment())) {
            found.add(Stage.COMMENT, new CommentObject(type.key(), type.comment()));
        }
    }

    private void renamedOrNew(Attribute attribute, Pairing<Attribute> pairing) {
        pairing.former(other -> other.withName(attribute.name()).equals(attribute), decisions)
                .ifPresent(other -> found.problem(
                        DriftCode.OBJECT_RENAMED_OR_NEW,
                        ObjectKey.part(name, attribute),
                        "Attribute",
                        ObjectKey.part(name, other).path(),
                        attribute.name()));
    }

    /** The server rejects this while a column has the type, even in a table without rows. */
    private void change(Attribute was, Attribute attribute) {
        DeclaredTypes types = DeclaredTypes.of(before);
        boolean held = before.tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> types.isMadeOf(column.type(), PgType.named(name)));
        if (held) {
            ObjectKey key = ObjectKey.part(name, attribute);
            found.problem(DriftCode.ATTRIBUTE_TYPE_CHANGED, key, key.path(), was.type(), attribute.type(), name);
        }
        found.add(Stage.ALTER_TYPE, new ChangeAttribute(name, attribute));
    }
}

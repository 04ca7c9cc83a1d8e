package dev.kedge.core.diff;

import dev.kedge.core.ddl.Collations;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Pairing;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CreateCollation;
import dev.kedge.core.step.DropCollation;

/** Compares the collations of two schemas. PostgreSQL can change nothing of a collation but its name. */
final class CollationsDiff {
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found;

    CollationsDiff(Schema before, Schema after, Decisions decisions, StepList found) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
    }

    void compare() {
        Pairing<Collation> pairing =
                Pairing.of(before.all(Collation.class), after.all(Collation.class), Collation::key);
        pairing.forEachAfter(
                collation -> {
                    pairing.former(old -> old.withName(collation.name()).isDefinedLike(collation), decisions)
                            .ifPresent(old -> found.problem(
                                    DriftCode.OBJECT_RENAMED_OR_NEW,
                                    collation.key(),
                                    "Collation",
                                    old.name(),
                                    collation.name()));
                    found.add(Stage.CREATE_COLLATION, new CreateCollation(collation));
                },
                this::compare);
        pairing.gone().forEach(old -> found.add(Stage.DROP_COLLATION, new DropCollation(old.name())));
    }

    private void compare(Collation old, Collation collation) {
        if (old.isDefinedLike(collation)) {
            if (!old.comment().equals(collation.comment())) {
                found.add(Stage.COMMENT, new CommentObject(collation.key(), collation.comment()));
            }
            return;
        }
        new TypeUses(before)
                .of(old)
                .ifPresent(user -> found.problem(
                        DriftCode.COLLATION_CHANGED,
                        collation.key(),
                        collation.name(),
                        user,
                        Collations.definition(collation)));
        found.add(Stage.CREATE_COLLATION, new DropCollation(old.name()));
        found.add(Stage.CREATE_COLLATION, new CreateCollation(collation));
    }
}

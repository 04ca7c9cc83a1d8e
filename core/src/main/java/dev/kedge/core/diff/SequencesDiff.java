package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Pairing;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.step.ChangeSequence;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CreateSequence;
import dev.kedge.core.step.DropSequence;
import dev.kedge.core.step.OwnSequence;
import java.util.Optional;

/** Compares the sequences of two schemas that do not belong to identity columns. */
final class SequencesDiff {
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found;

    SequencesDiff(Schema before, Schema after, Decisions decisions, StepList found) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
    }

    void compare() {
        Pairing<Sequence> pairing = Pairing.of(before.all(Sequence.class), after.all(Sequence.class), Sequence::key);
        pairing.forEachAfter(sequence -> create(sequence, pairing), this::compare);
        pairing.gone().forEach(sequence -> {
            freeOfWhatGoes(sequence);
            found.add(Stage.DROP_SEQUENCE, new DropSequence(sequence.name()));
        });
    }

    private void create(Sequence sequence, Pairing<Sequence> pairing) {
        pairing.former(
                        old -> old.type().equals(sequence.type())
                                && old.options().equals(sequence.options()),
                        decisions)
                .ifPresent(old -> found.problem(
                        DriftCode.OBJECT_RENAMED_OR_NEW, sequence.key(), "Sequence", old.name(), sequence.name()));
        found.add(Stage.CREATE_SEQUENCE, new CreateSequence(sequence));
        sequence.ownedBy()
                .ifPresent(
                        owner -> found.add(Stage.OWN_SEQUENCE, new OwnSequence(sequence.name(), sequence.ownedBy())));
    }

    private void compare(Sequence old, Sequence sequence) {
        if (!old.type().equals(sequence.type()) || !old.options().equals(sequence.options())) {
            found.add(Stage.CREATE_SEQUENCE, new ChangeSequence(sequence.name(), sequence.type(), sequence.options()));
        }
        Optional<ColumnName> owner = freeOfWhatGoes(old) ? Optional.empty() : old.ownedBy();
        if (!owner.equals(sequence.ownedBy())) {
            found.add(Stage.OWN_SEQUENCE, new OwnSequence(sequence.name(), sequence.ownedBy()));
        }
        if (!old.comment().equals(sequence.comment())) {
            found.add(Stage.COMMENT, new CommentObject(sequence.key(), sequence.comment()));
        }
    }

    /**
     * The server drops a sequence together with its owner, so a sequence that remains, or that has its own step, is
     * released before that.
     */
    private boolean freeOfWhatGoes(Sequence old) {
        boolean goes = old.ownedBy().filter(owner -> !isThere(owner)).isPresent();
        if (goes) {
            found.add(Stage.FREE_SEQUENCE, new OwnSequence(old.name(), Optional.empty()));
        }
        return goes;
    }

    private boolean isThere(ColumnName owner) {
        return after.table(owner.table()).flatMap(t -> t.column(owner.column())).isPresent();
    }
}

package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Pairing;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.ChangeIdentity;
import dev.kedge.core.step.ChangeSequence;
import dev.kedge.core.step.ChangeSequencePersistence;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CreateSequence;
import dev.kedge.core.step.DropSequence;
import dev.kedge.core.step.OwnSequence;
import dev.kedge.core.step.RenameObject;
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
        makeRoom();
        Pairing<Sequence> pairing = Pairing.of(before.all(Sequence.class), after.all(Sequence.class), Sequence::key);
        pairing.forEachAfter(sequence -> create(sequence, pairing), this::compare);
        pairing.gone().forEach(sequence -> {
            freeOfWhatGoes(sequence);
            found.add(Stage.DROP_SEQUENCE, new DropSequence(aside(sequence)));
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
        log(sequence.persistence(), sequence);
    }

    /** An identity's own sequence gives its name to another one that takes it. */
    private void makeRoom() {
        for (Table table : before.tables()) {
            if (after.table(table.name()).isEmpty()) {
                continue;
            }
            for (Column column : table.columns()) {
                Optional<QualifiedName> held = numbers(table, column);
                boolean wanted = held.filter(name -> after.object(Sequence.key(name))
                                                .isPresent()
                                        && before.object(Sequence.key(name)).isEmpty()
                                || isNumberedBy(name, table, column))
                        .isPresent();
                if (wanted) {
                    Optional<Identity> aside =
                            column.identity().map(it -> it.withSequence(Optional.of(parked(held.get()))));
                    found.add(Stage.FREE_SEQUENCE, new ChangeIdentity(table.name(), column.name(), aside));
                }
            }
        }
    }

    /** Whether another column than this one is to be numbered by an own sequence of this name. */
    private boolean isNumberedBy(QualifiedName name, Table except, Column itself) {
        return after.tables().stream()
                .anyMatch(table -> table.columns().stream()
                        .filter(column -> !(table.name().equals(except.name())
                                && column.name().equals(itself.name())))
                        .anyMatch(column ->
                                numbers(table, column).filter(name::equals).isPresent()));
    }

    /** The name under which a sequence goes: another one where an identity's own sequence takes its name before. */
    private QualifiedName aside(Sequence sequence) {
        QualifiedName name = sequence.name();
        boolean taken = after.tables().stream()
                .flatMap(table -> table.columns().stream().flatMap(column -> numbers(table, column).stream()))
                .anyMatch(name::equals);
        if (!taken) {
            return name;
        }
        found.add(Stage.FREE_SEQUENCE, new RenameObject(sequence.key(), parked(name)));
        return name.withName(parked(name));
    }

    private static Optional<QualifiedName> numbers(Table table, Column column) {
        return column.identity().map(it -> it.sequenceOf(table.name(), column.name()));
    }

    private static String parked(QualifiedName sequence) {
        return Naming.part(Naming.PARKED.substring(0, Naming.PARKED.length() - 1), sequence.name());
    }

    private void compare(Sequence old, Sequence sequence) {
        if (!old.type().equals(sequence.type()) || !old.options().equals(sequence.options())) {
            found.add(Stage.CREATE_SEQUENCE, new ChangeSequence(sequence.name(), sequence.type(), sequence.options()));
        }
        Optional<ColumnName> owner = freeOfWhatGoes(old) ? Optional.empty() : old.ownedBy();
        if (!owner.equals(sequence.ownedBy())) {
            found.add(Stage.OWN_SEQUENCE, new OwnSequence(sequence.name(), sequence.ownedBy()));
        }
        log(old.persistence(), sequence);
        if (!old.comment().equals(sequence.comment())) {
            found.add(Stage.COMMENT, new CommentObject(sequence.key(), sequence.comment()));
        }
    }

    /** A table that becomes unlogged or logged takes its sequences along, also those that had a persistence of their own. */
    private void log(Persistence old, Sequence sequence) {
        boolean follows = sequence.ownedBy()
                .map(ColumnName::table)
                .flatMap(name -> before.table(name)
                        .flatMap(was -> after.table(name)
                                .map(now -> was.settings().unlogged()
                                        != now.settings().unlogged())))
                .orElse(false);
        if ((follows ? Persistence.OF_OWNER : old) != sequence.persistence()) {
            found.add(Stage.LOG_SEQUENCE, new ChangeSequencePersistence(sequence.name(), sequence.persistence()));
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

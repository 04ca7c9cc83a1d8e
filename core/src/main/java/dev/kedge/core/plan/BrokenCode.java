package dev.kedge.core.plan;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Internal;
import dev.kedge.core.step.DropGenerated;
import dev.kedge.core.step.DropSequence;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.MoveObject;
import dev.kedge.core.step.OwnSequence;
import dev.kedge.core.step.RenameEnumValue;
import dev.kedge.core.step.RenameObject;
import dev.kedge.core.step.SetNotNull;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the steps of one revision break in code that works with the schema before them. The same answer decides whether the
 * revision is compatible, and so the version of the schema, and what its author has to acknowledge.
 */
@Internal
public final class BrokenCode {
    private final Schema after;
    private final List<Hazard> hazards = new ArrayList<>();
    private final Set<ObjectKey> retired = new LinkedHashSet<>();
    private final List<Renaming> renamings = new ArrayList<>();

    /** The sequences that are dropped with the columns that owned them: their own steps break and lose nothing more. */
    private final Set<ObjectKey> ofDroppedColumns = new HashSet<>();

    private boolean breaksRest;

    /** The schema before the steps, after the renames so far. */
    private Schema former;

    private BrokenCode(Schema before, Schema after) {
        this.former = before;
        this.after = after;
    }

    /**
     * {@return what these steps break}
     *
     * @param before the schema before them
     * @param steps the steps, in order
     * @throws dev.kedge.core.ddl.StepMismatch if a step does not fit the schema that the steps before it left
     */
    public static BrokenCode of(Schema before, List<Step> steps) {
        List<Situation> situations = new ArrayList<>();
        Situation situation = Situation.at(before);
        for (Step step : steps) {
            situations.add(situation);
            situation = situation.after(step);
        }
        return of(before, steps, situations, situation.before());
    }

    /** What steps break in the situations in which they run; after the last one the schema is {@code after}. */
    static BrokenCode of(Schema before, List<Step> steps, List<Situation> situations, Schema after) {
        BrokenCode broken = new BrokenCode(before, after);
        if (before.objects().isEmpty()) {
            return broken; // nothing works with it yet
        }
        for (int i = 0; i < steps.size(); i++) {
            broken.add(steps.get(i), situations.get(i));
            steps.get(i).renaming().ifPresent(broken::follow);
        }
        return broken;
    }

    private void follow(Renaming renaming) {
        renamings.add(0, renaming);
        former = former.renamed(renaming);
    }

    private void add(Step step, Situation situation) {
        if (step instanceof OwnSequence released) {
            release(released, situation.before());
        } else if (step instanceof DropSequence && ofDroppedColumns.contains(step.subject())) {
            return;
        }
        List<Hazard> own =
                step.hazards(situation).stream().map(this::withKnownName).toList();
        hazards.addAll(own);
        if (step.isCompatible(situation)
                || situation.fresh().contains(step.subject().owner())
                || isRestored(step)) {
            return;
        }
        Optional<Retired> mark =
                step.drops(step.subject()) ? situation.before().retired(step.subject()) : Optional.empty();
        if (mark.isPresent()) {
            retired.add(formerly(mark.get().object()));
            return;
        }
        breaksRest = true;
        if (!isAcknowledged(step, own)) {
            hazards.add(new Hazard(Hazard.Kind.BROKEN_CALLERS, named(step.subject()), sentence(step)));
        }
    }

    /** The column is known by its name at this time, so one that is renamed later counts as another one. */
    private void release(OwnSequence step, Schema before) {
        Optional<ColumnName> owner = Find.sequence(before, step.sequence()).ownedBy();
        boolean goes = step.owner().isEmpty()
                && owner.filter(it -> after.relation(it.table())
                                .flatMap(table -> table.column(it.column()))
                                .isEmpty())
                        .isPresent();
        if (goes) {
            ofDroppedColumns.add(step.subject());
        }
    }

    /** The key of an object before the steps so far. */
    private ObjectKey formerly(ObjectKey key) {
        ObjectKey former = key;
        for (Renaming renaming : renamings) {
            former = renaming.inverse().key(former);
        }
        return former;
    }

    /** Whether the step creates again what another step dropped, or drops what another one creates again. */
    private boolean isRestored(Step step) {
        return step instanceof DropGenerated
                ? isReadAsBefore(step.subject())
                : !step.creates().isEmpty() && step.creates().stream().allMatch(this::isRestored);
    }

    private boolean isRestored(ObjectKey key) {
        Optional<?> now = found(after, key);
        return now.isPresent()
                && (found(former, key).equals(now)
                        || now.get() instanceof Part part
                                && former.relation(key.owner())
                                        .flatMap(table ->
                                                after.relation(key.owner()).map(same -> new FormerRules(table, same)))
                                        .filter(rules -> rules.admit(part))
                                        .isPresent());
    }

    /** A generated column is only read, so code works with another expression of the same type. */
    private boolean isReadAsBefore(ObjectKey key) {
        return found(former, key).isPresent()
                && found(former, key)
                        .map(old -> ((Column) old).type())
                        .equals(found(after, key).map(now -> ((Column) now).type()));
    }

    private static Optional<?> found(Schema schema, ObjectKey key) {
        return key.name().isEmpty() ? schema.object(key) : schema.part(key);
    }

    /** Renames are decisions of their author, who knows that the old name is gone. Lost data is lost for code as well. */
    private static boolean isAcknowledged(Step step, List<Hazard> own) {
        return step instanceof RenameObject
                || step instanceof RenameEnumValue
                || step instanceof MoveObject
                || own.stream()
                        .anyMatch(hazard ->
                                hazard.kind() == Hazard.Kind.BROKEN_CALLERS || hazard.kind() == Hazard.Kind.DATA_LOSS);
    }

    /** Rights have no names of their own, and names that make way for others are only used inside a run. */
    private ObjectKey named(ObjectKey key) {
        return switch (key.kind()) {
            case GRANT, REVOCATION, OWNER -> new ObjectKey(key.kind(), key.owner(), "");
            default -> Naming.isParked(key.ownName()) ? formerly(key) : key;
        };
    }

    /** Authors know an object by the name that it has before the revision, not by one that exists only in a run. */
    private Hazard withKnownName(Hazard hazard) {
        ObjectKey key = hazard.object();
        if (!Naming.isParked(key.ownName())) {
            return hazard;
        }
        ObjectKey known = formerly(key);
        return new Hazard(hazard.kind(), known, hazard.sentence().replace(key.ownName(), known.ownName()));
    }

    private static String sentence(Step step) {
        boolean refuses = step instanceof SetNotNull
                || step.subject().kind().isConstraint()
                || step.subject().kind() == ObjectKey.Kind.INDEX
                || step.subject().kind() == ObjectKey.Kind.DOMAIN;
        return (refuses
                        ? "Code that runs now may write rows that are refused afterwards: "
                        : "Code that runs now may stop working afterwards: ")
                + step.describe() + ".";
    }

    /** {@return the hazards of the steps, which their author has to acknowledge} */
    public List<Hazard> hazards() {
        return List.copyOf(hazards);
    }

    /** {@return whether all code that works with the schema before the steps still works after them} */
    public boolean isNothing() {
        return !breaksRest && retired.isEmpty();
    }

    /**
     * {@return the retired columns and tables that the steps drop, by their keys before the steps, if they break nothing
     * else} Then only code from before
     * their retirement stops working.
     */
    public Set<ObjectKey> retired() {
        return breaksRest ? Set.of() : Set.copyOf(retired);
    }
}

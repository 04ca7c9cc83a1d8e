package dev.kedge.core.diff.order;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.RenameObject;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps and problems found so far, with the stage of each step. */
public final class StepList {
    private final Map<Stage, Set<Step>> steps = new EnumMap<>(Stage.class);
    private final List<RenameObject> renames = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Schema before;
    private final Schema after;

    /** A list whose order follows from its steps alone. */
    public StepList() {
        this(Schema.EMPTY, Schema.EMPTY);
    }

    /**
     * A list of the steps from one schema to another, whose dependencies decide on the order.
     *
     * @param before the first schema
     * @param after the second schema
     */
    public StepList(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Adds a step.
     *
     * @param stage the stage of the step
     * @param step the step
     * @throws IllegalStateException if the step was added before, which means that two comparisons overlap
     */
    public void add(Stage stage, Step step) {
        if (!of(stage).add(step)) {
            throw new IllegalStateException("found twice: " + step);
        }
    }

    /** Drops a foreign key, once, even if it prevents several changes. */
    public void dropForeignKey(QualifiedName table, ForeignKey key) {
        of(Stage.DROP_FOREIGN_KEY).add(new DropConstraint(table, key.name()));
    }

    private Set<Step> of(Stage stage) {
        return steps.computeIfAbsent(stage, s -> new LinkedHashSet<>());
    }

    /** Records renames of constraints or indexes that do not differ otherwise. */
    public void rename(QualifiedName table, List<? extends Part> parts, Map<String, String> kept) {
        kept.forEach((from, to) -> parts.stream()
                .filter(part -> part.name().equals(from) && !from.equals(to))
                .forEach(part -> renames.add(new RenameObject(ObjectKey.part(table, part), to))));
    }

    public void problem(Code code, ObjectKey at, Object... arguments) {
        problems.add(Diagnostic.of(code, Place.object(at.path()), arguments));
    }

    /** The steps and problems found so far. */
    public Difference toDifference() {
        List<Step> staged = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            staged.addAll(steps.getOrDefault(stage, Set.of()));
            if (stage == Stage.RENAME) {
                staged.addAll(PartRenames.inOrder(renames));
            }
        }
        return new Difference(StepOrder.of(staged, before, after), problems);
    }
}

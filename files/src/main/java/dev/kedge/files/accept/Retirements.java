package dev.kedge.files.accept;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.RetirementHistory;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Reinstate;
import dev.kedge.core.step.Step;
import dev.kedge.files.Committed;
import dev.kedge.files.Release;
import dev.kedge.files.RevisionContent;
import dev.kedge.files.decision.KeyHistory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a new revision says about the retirements before it: which ones its drops rely on, and which ones it withdraws. */
@Experimental
public final class Retirements {
    private final RevisionGraph graph;
    private final List<Release> releases;
    private final List<String> parents;
    private final Plan plan;
    private final RetirementHistory history;
    private final Map<ObjectKey, String> since = new TreeMap<>();

    private Retirements(Committed committed, List<Revision> history, List<String> parents, Declared base, Plan plan) {
        this.graph = committed.graph();
        this.releases = committed.snapshot().releases();
        this.parents = parents;
        this.plan = plan;
        this.history = RetirementHistory.of(history);
        for (Retired mark : base.schema().retired()) {
            this.history
                    .since(mark.object(), base.origin(mark.key()).since())
                    .ifPresent(id -> since.put(mark.object(), id));
        }
    }

    /**
     * {@return the retirements that a new revision concerns}
     *
     * @param committed the folder
     * @param history the revisions that the new one builds on, parents before children
     * @param parents the ids of its parents
     * @param base the schema before it, with what the snapshot records of its objects
     * @param plan its steps
     */
    public static Retirements of(
            Committed committed, List<Revision> history, List<String> parents, Declared base, Plan plan) {
        return new Retirements(committed, history, parents, base, plan);
    }

    /**
     * {@return the retirements that a revision on top of a folder would concern}
     *
     * @param committed the folder, with one head
     * @param steps the steps of the revision
     * @throws dev.kedge.core.ddl.StepMismatch if a step does not fit the committed schema
     */
    public static Retirements of(Committed committed, List<Step> steps) {
        Declared base = committed.snapshot().declared();
        List<String> parents =
                committed.graph().heads().stream().map(RevisionHeader::id).toList();
        return new Retirements(committed, committed.history(), parents, base, Planner.plan(base.schema(), steps));
    }

    /** {@return what revision.json says about them} */
    public RevisionContent.Notes notes() {
        Set<String> needed = new TreeSet<>();
        plan.retired().forEach(key -> Optional.ofNullable(since.get(key)).ifPresent(needed::add));
        Optional<String> from = RetirementHistory.last(needed, graph, parents);
        Set<String> withdrawn = new LinkedHashSet<>();
        for (int i = 0; i < plan.up().size(); i++) {
            if (plan.up().get(i) instanceof Reinstate reinstate) {
                KeyHistory.before(plan.up().subList(0, i), reinstate.object())
                        .flatMap(key -> Optional.ofNullable(since.get(key)))
                        .ifPresent(withdrawn::add);
            }
        }
        return new RevisionContent.Notes(from, List.of(), List.of(), List.copyOf(withdrawn), Optional.empty());
    }

    /** {@return the drops whose retirement is in no release, in a project that records no releases} */
    public List<Hazard> hazards() {
        List<Hazard> hazards = new ArrayList<>();
        if (releases.isEmpty()) {
            dropped()
                    .forEach((key, id) -> hazards.add(new Hazard(
                            Hazard.Kind.UNRELEASED,
                            key,
                            key.path() + " is dropped, and no release is recorded that has its retirement, revision "
                                    + id + ": code that uses it may still run.")));
        }
        return hazards;
    }

    /** {@return the drops whose retirement is in no release, in a project that records releases} */
    public List<Diagnostic> problems() {
        List<Diagnostic> problems = new ArrayList<>();
        dropped().forEach((key, id) -> {
            boolean released = releases.isEmpty()
                    || graph.containing(id)
                            .filter(graph.withAncestors(heads())::contains)
                            .isPresent();
            if (!released) {
                problems.add(Diagnostic.of(
                        DriftCode.RETIREMENT_UNRELEASED, Place.object(key.path()), key.path(), id, "<name>"));
            }
        });
        return problems;
    }

    private Collection<String> heads() {
        return releases.stream().flatMap(release -> release.heads().stream()).toList();
    }

    /** The retired columns and tables that the plan drops permanently, with the revisions that retired them. */
    private Map<ObjectKey, String> dropped() {
        Map<ObjectKey, String> dropped = new TreeMap<>(since);
        plan.after()
                .retired()
                .forEach(mark -> KeyHistory.before(plan.up(), mark.object()).ifPresent(dropped::remove));
        plan.up().stream()
                .filter(Reinstate.class::isInstance)
                .forEach(step -> KeyHistory.before(plan.up(), ((Reinstate) step).object())
                        .ifPresent(dropped::remove));
        dropped.keySet().removeIf(key -> !key.name().isEmpty() && dropped.containsKey(ObjectKey.table(key.owner())));
        return dropped;
    }

    /**
     * {@return the schema after the revision, whose marks name the revisions that retired their columns and tables}
     *
     * @param declared the schema
     * @param revision the id of the new revision
     */
    public Declared recordedIn(Declared declared, String revision) {
        RetirementHistory now = history.after(plan.up(), List.of(revision));
        Declared recorded = declared;
        for (Retired mark : declared.schema().retired()) {
            Optional<String> former =
                    KeyHistory.before(plan.up(), mark.object()).flatMap(key -> Optional.ofNullable(since.get(key)));
            if (former.isPresent()) {
                recorded = recorded.withSchema(
                        recorded.schema(),
                        Map.of(mark.key(), recorded.origin(mark.key()).withSince(former.get())));
            }
        }
        return now.recordedIn(recorded);
    }
}

package dev.kedge.files.branch;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.plan.HazardGate;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.HandWrittenSql;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Target;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Step;
import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
import dev.kedge.files.Directory;
import dev.kedge.files.DirectoryWriter;
import dev.kedge.files.Model;
import dev.kedge.files.NewRevision;
import dev.kedge.files.Released;
import dev.kedge.files.RowFiles;
import dev.kedge.files.Snapshot;
import dev.kedge.files.accept.Accept;
import dev.kedge.files.accept.Check;
import dev.kedge.files.accept.Drift;
import dev.kedge.files.accept.Retirements;
import dev.kedge.files.decision.DecisionOptions;
import dev.kedge.files.decision.RecordedDecision;
import dev.kedge.files.decision.ReplayedDecisions;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the revisions of one branch again on top of another, as one revision, from the entities. Their decisions and
 * acknowledgements are kept.
 */
@Experimental
public final class Rebase {
    /**
     * The parameters of a rebase.
     *
     * @param directory the database's folder
     * @param model the compiled model
     * @param mine a head or its first characters, whose revisions are made again; absent if {@code onto} is given
     * @param onto the head to build on; absent if {@code mine} is given
     * @param message what the new revision does; absent for the message of the only one that it replaces
     * @param options further decisions
     * @param force whether released revisions may be replaced
     * @param now when the revision is created
     */
    public record Request(
            Directory directory,
            Model model,
            Optional<String> mine,
            Optional<String> onto,
            Optional<String> message,
            DecisionOptions options,
            boolean force,
            Instant now) {}

    /**
     * The result of a rebase.
     *
     * @param revision the new revision; absent if the other branch already made all changes
     * @param replaced the revisions that were deleted
     */
    public record Result(Optional<NewRevision> revision, List<RevisionHeader> replaced) {
        /**
         * Copies the list.
         *
         * @param revision the new revision; absent if the other branch already made all changes
         * @param replaced the revisions that were deleted
         */
        public Result {
            replaced = List.copyOf(replaced);
        }
    }

    /**
     * The two heads of a rebase: one is moved onto the other.
     *
     * @param branches the folder
     * @param own the revisions that are made again, parents first
     * @param onto the head that they are built on
     */
    public record Sides(Committed branches, List<RevisionHeader> own, RevisionHeader onto) {
        /**
         * Copies the list.
         *
         * @param branches the folder
         * @param own the revisions that are made again, parents first
         * @param onto the head that they are built on
         */
        public Sides {
            own = List.copyOf(own);
        }
    }

    private final Request request;
    private final BranchedFolder branches;
    private final List<CommittedRevision> own;
    private final RevisionHeader onto;

    private Rebase(Request request, BranchedFolder branches, Sides sides) {
        this.request = request;
        this.branches = branches;
        this.own = branches.committed().revisions().values().stream()
                .filter(revision -> sides.own().contains(revision.revision().header()))
                .toList();
        this.onto = sides.onto();
    }

    /**
     * Finds the two sides of a rebase, so that the caller can check whether a database has the revisions.
     *
     * @param directory the database's folder
     * @param mine a head or its first characters, whose revisions are made again; absent if {@code onto} is given
     * @param onto the head to build on, or its first characters; absent if {@code mine} is given
     * @return the sides, or why they are not known
     */
    public static Outcome<Sides> sides(Directory directory, Optional<String> mine, Optional<String> onto) {
        return BranchedFolder.read(directory).then(branches -> sides(branches, mine, onto));
    }

    private static Outcome<Sides> sides(BranchedFolder branches, Optional<String> mine, Optional<String> onto) {
        List<RevisionHeader> heads = branches.heads();
        if (heads.size() != 2) {
            return Outcome.failed(Diagnostic.of(DatabaseCode.REBASE_HEADS, Place.NOWHERE, heads.size()));
        }
        Set<RevisionHeader> moved = new TreeSet<>(Comparator.comparing(RevisionHeader::id));
        List<Diagnostic> problems = new ArrayList<>();
        mine.ifPresent(text -> head(branches, text, problems).ifPresent(moved::add));
        onto.ifPresent(text -> head(branches, text, problems)
                .ifPresent(target ->
                        heads.stream().filter(head -> !head.equals(target)).forEach(moved::add)));
        if (mine.isEmpty() && onto.isEmpty()) {
            heads.stream()
                    .filter(head -> own(branches, head, heads).stream()
                            .noneMatch(
                                    id -> Released.of(branches.committed(), id).isPresent()))
                    .forEach(moved::add);
        }
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        if (moved.size() != 1) {
            return Outcome.failed(Diagnostic.of(
                    DatabaseCode.REBASE_SIDE_UNKNOWN,
                    Place.NOWHERE,
                    heads.stream().map(Committed::named).collect(Collectors.joining(", ")),
                    heads.get(0).id(),
                    heads.get(1).id()));
        }
        RevisionHeader mover = moved.iterator().next();
        RevisionHeader base = other(heads, mover);
        return Outcome.of(new Sides(
                branches.committed(),
                branches.own(mover.id(), base.id()).stream()
                        .map(Revision::header)
                        .toList(),
                base));
    }

    private static RevisionHeader other(List<RevisionHeader> heads, RevisionHeader one) {
        return heads.get(0).equals(one) ? heads.get(1) : heads.get(0);
    }

    private static List<String> own(BranchedFolder branches, RevisionHeader head, List<RevisionHeader> heads) {
        return branches.own(head.id(), other(heads, head).id()).stream()
                .map(Revision::id)
                .toList();
    }

    private static Optional<RevisionHeader> head(BranchedFolder branches, String text, List<Diagnostic> problems) {
        Outcome<Set<String>> found = Target.resolve(branches.committed().graph(), Set.of(), text);
        problems.addAll(found.diagnostics());
        Optional<RevisionHeader> head = branches.heads().stream()
                .filter(some -> found.value().orElse(Set.of()).contains(some.id()))
                .findFirst();
        if (found.isPresent() && head.isEmpty()) {
            problems.add(Diagnostic.of(
                    DatabaseCode.REBASE_NO_HEAD,
                    Place.NOWHERE,
                    text,
                    branches.heads().stream().map(Committed::named).collect(Collectors.joining(", "))));
        }
        return head;
    }

    /**
     * Rebases one branch. If that is not possible, the folder is not changed.
     *
     * @param request what to rebase
     * @return the new revision, or the reasons why it was not written
     */
    public static Outcome<Result> run(Request request) {
        return BranchedFolder.read(request.directory())
                .then(branches -> sides(branches, request.mine(), request.onto())
                        .then(sides -> new Rebase(request, branches, sides).run()));
    }

    private Outcome<Result> run() {
        List<Diagnostic> problems = new ArrayList<>(stale());
        List<String> ids =
                own.stream().map(revision -> revision.revision().id()).toList();
        problems.addAll(
                Released.guard(branches.committed(), ids, request.force()).diagnostics());
        problems.addAll(Released.guardSquashed(branches.committed(), ids).diagnostics());
        problems.addAll(RowFiles.notCarried(own, "a rebase"));
        if (own.size() > 1) {
            problems.addAll(handwork());
        }
        return problems.isEmpty() ? base().then(this::planned) : Outcome.failed(problems);
    }

    /**
     * A compile records the hash of a snapshot if it can read it, whichever folders it lists; otherwise it records an empty
     * hash.
     */
    private List<Diagnostic> stale() {
        String database = branches.remains().database().name();
        if (!database.equals(request.model().database().name())) {
            return List.of(Diagnostic.of(
                    FileCode.OTHER_DATABASE,
                    Place.NOWHERE,
                    request.model().database().name(),
                    database));
        }
        Optional<String> hash = branches.remains().hash();
        boolean none = request.model().snapshotHash().isEmpty()
                && !Committed.readUnproven(request.directory()).isPresent();
        return none || hash.equals(Optional.of(request.model().snapshotHash()))
                ? List.of()
                : List.of(Diagnostic.of(FileCode.MODEL_STALE, Place.NOWHERE, Check.SNAPSHOT_CHANGED));
    }

    private List<Diagnostic> handwork() {
        List<Diagnostic> problems = new ArrayList<>();
        for (CommittedRevision revision : own) {
            String hand = Stream.of(Direction.values())
                    .flatMap(direction -> revision.handwork(direction).stream())
                    .map(HandWrittenSql::title)
                    .collect(Collectors.joining("; "));
            if (!hand.isEmpty()) {
                problems.add(Diagnostic.of(
                        DatabaseCode.REBASE_HANDWORK,
                        Place.whole("revisions/" + revision.revision().header().folder()),
                        revision.revision().id(),
                        hand));
            }
        }
        return problems;
    }

    /** The other branch without mine: its schema, with the origins as they were before mine consumed them. */
    private Outcome<Declared> base() {
        List<Revision> theirs = branches.revisions(branches.ancestors(onto.id()));
        return Replay.of(theirs).map(schema -> {
            List<CommittedRevision> undone = new ArrayList<>(own);
            Collections.reverse(undone);
            Declared said = new Declared(Schema.EMPTY, new TreeMap<>(branches.origins()));
            for (CommittedRevision revision : undone) {
                said = Accept.unconsumed(said, Schema.EMPTY, revision);
            }
            List<Step> steps = theirs.stream()
                    .filter(revision -> !branches.committed().fork().contains(revision.id()))
                    .flatMap(revision -> revision.up().stream())
                    .toList();
            return branches.onto(schema, steps, said);
        });
    }

    private Outcome<Result> planned(Declared base) {
        Declared desired = request.model().declared();
        DecisionOptions options = ReplayedDecisions.of(own, base, desired, request.options());
        Drift drift = Drift.between(base, desired, options);
        List<Diagnostic> problems =
                drift.problems().stream().filter(Diagnostic::isError).collect(Collectors.toList());
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        Plan plan = Planner.plan(base.schema(), drift.steps());
        Retirements retirements = Retirements.of(
                branches.committed(),
                branches.revisions(branches.ancestors(onto.id())),
                List.of(onto.id()),
                base,
                plan);
        List<Hazard> hazards = new ArrayList<>(plan.hazards());
        hazards.addAll(retirements.hazards());
        problems.addAll(HazardGate.check(hazards, options.acknowledged()));
        problems.addAll(retirements.problems());
        Optional<String> message = request.message()
                .or(() -> own.size() == 1 ? Optional.of(own.get(0).content().message()) : Optional.empty())
                .filter(text -> !text.isBlank());
        if (message.isEmpty()) {
            problems.add(Diagnostic.of(DriftCode.MESSAGE_MISSING, Place.NOWHERE, Wording.of("{--message=\"Add …\"}")));
        }
        NewRevision revision = NewRevision.of(
                plan,
                List.of(onto.id()),
                message.orElse("").strip().replaceAll("\\s+", " "),
                request.now().truncatedTo(ChronoUnit.SECONDS),
                request.model().database().postgres(),
                RecordedDecision.of(plan.up(), options),
                new ArrayList<>(new TreeSet<>(
                        hazards.stream().map(Hazard::acknowledgement).toList())),
                retirements.notes());
        if (own.size() == 1 && !isKept(own.get(0), revision)) {
            problems.addAll(handwork());
        }
        return problems.isEmpty() ? write(revision, retirements) : Outcome.failed(problems);
    }

    /**
     * Whether edited SQL also fits the new revision: Kedge wrote equal SQL for both, and the other branch changes nothing
     * that the edit names.
     */
    private boolean isKept(CommittedRevision former, NewRevision revision) {
        boolean apart = branches.clashes(former.revision().id(), onto.id()).value().stream()
                .flatMap(List::stream)
                .allMatch(pair -> pair.left().step().isPresent());
        return apart
                && former.content().up().equals(revision.content().up())
                && former.content().upPhases().equals(revision.content().upPhases())
                && former.content().downPhases().equals(revision.content().downPhases());
    }

    private Outcome<Result> write(NewRevision revision, Retirements retirements) {
        List<RevisionHeader> replaced =
                own.stream().map(mine -> mine.revision().header()).toList();
        Snapshot listed = branches.committed().snapshot();
        List<String> folders = new ArrayList<>(listed.revisions());
        replaced.forEach(mine -> folders.remove(mine.folder()));
        boolean empty = revision.plan().up().isEmpty();
        if (!empty) {
            folders.add(revision.folder());
        }
        Snapshot snapshot = new Snapshot(
                request.model().database(),
                folders,
                listed.releases(),
                retirements.recordedIn(
                        new Declared(
                                revision.plan().after(),
                                request.model().declared().origins()),
                        revision.content().revision()));
        try {
            DirectoryWriter writer = new DirectoryWriter(request.directory());
            if (empty) {
                writer.write(snapshot);
            } else {
                writer.add(revision.folder(), files(revision), snapshot);
            }
            for (RevisionHeader mine : replaced) {
                if (!mine.folder().equals(revision.folder())) {
                    writer.delete(mine.folder());
                }
            }
        } catch (IOException e) {
            return DirectoryWriter.unwritten(request.directory(), e);
        }
        return Outcome.of(new Result(empty ? Optional.empty() : Optional.of(revision), replaced));
    }

    private Map<String, String> files(NewRevision revision) {
        Map<String, String> files = new TreeMap<>(revision.files());
        if (own.size() == 1 && isKept(own.get(0), revision)) {
            files.put(Direction.UP.file(), own.get(0).upSql());
            files.put(Direction.DOWN.file(), own.get(0).downSql());
        }
        return files;
    }
}

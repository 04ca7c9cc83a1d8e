package dev.kedge.files.accept;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.plan.HazardGate;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.RetirementHistory;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Hazard;
import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
import dev.kedge.files.Directory;
import dev.kedge.files.DirectoryWriter;
import dev.kedge.files.Model;
import dev.kedge.files.NewRevision;
import dev.kedge.files.Released;
import dev.kedge.files.RevisionContent;
import dev.kedge.files.Snapshot;
import dev.kedge.files.SnapshotFile;
import dev.kedge.files.decision.DecisionOptions;
import dev.kedge.files.decision.KeyHistory;
import dev.kedge.files.decision.RecordedDecision;
import dev.kedge.files.decision.UnusedDecisions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the revision that turns the committed schema into what the entities declare. */
@Experimental
public final class Accept {
    /**
     * The input of accept.
     *
     * @param directory the database's folder, which need not exist yet
     * @param model the compiled model
     * @param message the description of the revision; with {@code amend} absent to keep the former one
     * @param options the decisions from the command line
     * @param amend whether to redo the newest revision instead of adding one
     * @param force whether a released revision may be amended
     * @param now when the revision is created
     */
    public record Request(
            Directory directory,
            Model model,
            Optional<String> message,
            DecisionOptions options,
            boolean amend,
            boolean force,
            Instant now) {

        /**
         * Makes a request that does not change released revisions.
         *
         * @param directory the database's folder, which need not exist yet
         * @param model the compiled model
         * @param message the description of the revision; with {@code amend} absent to keep the former one
         * @param options the decisions from the command line
         * @param amend whether to redo the newest revision instead of adding one
         * @param now when the revision is created
         */
        public Request(
                Directory directory,
                Model model,
                Optional<String> message,
                DecisionOptions options,
                boolean amend,
                Instant now) {
            this(directory, model, message, options, amend, false, now);
        }
    }

    /**
     * The result of accept.
     *
     * @param revision the revision that was written; absent if there was nothing to write
     * @param replaced the folder of the amended revision; absent for none
     */
    public record Result(Optional<NewRevision> revision, Optional<String> replaced) {}

    /** What the new revision starts from. */
    private record Base(
            Committed committed, Snapshot snapshot, List<String> parents, Optional<CommittedRevision> amended) {
        /** The revisions that the new one builds on. */
        List<Revision> history() {
            return committed.history().stream()
                    .filter(revision -> amended.isEmpty()
                            || !revision.id().equals(amended.get().revision().id()))
                    .toList();
        }
    }

    private final Request request;

    private Accept(Request request) {
        this.request = request;
    }

    /**
     * Writes the revision.
     *
     * @param request the input
     * @return the result, or diagnostics; then the folder is unchanged
     */
    public static Outcome<Result> run(Request request) {
        return new Accept(request).run();
    }

    private Outcome<Result> run() {
        return committed().then(this::fresh).then(this::base).then(this::planned);
    }

    private Outcome<Committed> committed() {
        if (Files.exists(request.directory().path().resolve(SnapshotFile.NAME))) {
            return Committed.read(request.directory());
        }
        Snapshot empty = Snapshot.empty(request.model().database());
        return RevisionGraph.of(List.of()).map(graph -> new Committed(empty, graph, new TreeMap<>(), new TreeMap<>()));
    }

    /** A model that was compared with another snapshot would bring back what somebody changed since. */
    private Outcome<Committed> fresh(Committed committed) {
        String database = committed.snapshot().database().name();
        Model model = request.model();
        if (!database.equals(model.database().name())) {
            return Outcome.failed(Diagnostic.of(
                    FileCode.OTHER_DATABASE, Place.NOWHERE, model.database().name(), database));
        }
        boolean first = committed.revisions().isEmpty() && model.snapshotHash().isEmpty();
        boolean same = model.snapshotHash().equals(committed.snapshot().hash());
        return first || same
                ? Outcome.of(committed)
                : Outcome.failed(Diagnostic.of(FileCode.MODEL_STALE, Place.NOWHERE, Check.SNAPSHOT_CHANGED));
    }

    private Outcome<Base> base(Committed committed) {
        Optional<CommittedRevision> head = committed.head();
        if (!request.amend()) {
            List<String> parents =
                    head.map(revision -> revision.revision().id()).stream().toList();
            return Outcome.of(new Base(committed, committed.snapshot(), parents, Optional.empty()));
        }
        if (head.isEmpty()) {
            return Outcome.failed(Diagnostic.of(FileCode.DISCARD_EMPTY, Place.NOWHERE));
        }
        return Released.guard(committed, List.of(head.get().revision().id()), request.force())
                .then(free -> Released.guardSquashed(
                        free, List.of(head.get().revision().id())))
                .then(free -> withoutHead(committed, head.get()))
                .map(snapshot -> new Base(
                        committed, snapshot, head.get().revision().header().parents(), head));
    }

    /** The snapshot as it was before the newest revision, with the annotations that this revision consumed unconsumed. */
    static Outcome<Snapshot> withoutHead(Committed committed, CommittedRevision head) {
        List<Revision> rest = committed.history().stream()
                .filter(revision -> !revision.id().equals(head.revision().id()))
                .toList();
        return Replay.of(rest).map(schema -> {
            Snapshot snapshot = committed.snapshot();
            List<String> folders = snapshot.revisions().stream()
                    .filter(folder -> !folder.equals(head.revision().header().folder()))
                    .toList();
            Declared declared = unconsumed(snapshot.declared(), schema, head);
            return new Snapshot(
                    snapshot.database(),
                    folders,
                    snapshot.releases(),
                    RetirementHistory.of(rest).recordedIn(declared));
        });
    }

    /**
     * {@return the declarations with the decisions that the newest revision consumed, as before that revision}
     *
     * @param declared the declarations after it
     * @param schema the schema before it
     * @param head the newest revision
     */
    public static Declared unconsumed(Declared declared, Schema schema, CommittedRevision head) {
        SortedMap<ObjectKey, Origin> origins = new TreeMap<>();
        declared.origins()
                .forEach((key, origin) -> KeyHistory.before(head.content().up(), key)
                        .ifPresent(former -> origins.put(former, unconsumed(origin, key, former, head.content()))));
        return new Declared(schema, origins);
    }

    private static Origin unconsumed(Origin origin, ObjectKey key, ObjectKey former, RevisionContent head) {
        String formerName = former.name().isEmpty() ? former.owner().name() : former.name();
        boolean renamed = !former.equals(key);
        boolean filled = head.decisions().stream().anyMatch(d -> RecordedDecision.concerns(d, key));
        return new Origin(
                origin.entity(),
                origin.was().filter(was -> !(renamed && was.equals(formerName))),
                origin.using().filter(text -> !filled),
                origin.backfill().filter(text -> !filled),
                origin.valuesWere().stream()
                        .filter(change -> head.up().stream()
                                .noneMatch(step -> step.consumed().valuesWere().contains(change)))
                        .toList(),
                origin.replaced().stream()
                        .filter(change -> head.up().stream()
                                .noneMatch(step -> step.consumed().replaced().contains(change)))
                        .toList(),
                origin.alter()
                        .filter(text -> head.up().stream()
                                .noneMatch(step -> step.consumed().alter().equals(Optional.of(text)))),
                origin.since());
    }

    private Outcome<Result> planned(Base base) {
        DecisionOptions options = base.amended()
                .map(amended -> RecordedDecision.again(
                        amended.content(), request.model().declared(), request.options()))
                .orElse(request.options());
        Declared desired = request.model().declared();
        Drift drift = Drift.between(base.snapshot().declared(), desired, options);
        if (Diagnostic.anyError(drift.problems())) {
            return Outcome.failed(drift.problems());
        }
        Plan plan = Planner.plan(base.snapshot().declared().schema(), drift.steps());
        Retirements retirements = Retirements.of(
                base.committed(),
                base.history(),
                base.parents(),
                base.snapshot().declared(),
                plan);
        List<Hazard> hazards = new ArrayList<>(plan.hazards());
        hazards.addAll(retirements.hazards());
        List<Diagnostic> problems = UnusedDecisions.find(request.options(), plan.up(), hazards);
        if (drift.steps().isEmpty()) {
            return problems.isEmpty() ? nothing(base) : Outcome.failed(problems);
        }
        problems.addAll(HazardGate.check(hazards, options.acknowledged()));
        problems.addAll(retirements.problems());
        Optional<String> message = request.message()
                .or(() -> base.amended().map(amended -> amended.content().message()))
                .filter(text -> !text.isBlank());
        if (message.isEmpty()) {
            problems.add(Diagnostic.of(DriftCode.MESSAGE_MISSING, Place.NOWHERE, Wording.of("{--message=\"Add …\"}")));
        }
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        NewRevision revision = NewRevision.of(
                plan,
                base.parents(),
                message.get().strip().replaceAll("\\s+", " "),
                request.now().truncatedTo(ChronoUnit.SECONDS),
                request.model().database().postgres(),
                RecordedDecision.of(plan.up(), options),
                new ArrayList<>(new TreeSet<>(
                        hazards.stream().map(Hazard::acknowledgement).toList())),
                retirements.notes());
        return write(base, revision, retirements).then(result -> Outcome.of(result, drift.problems()));
    }

    /** Without steps there is no revision, but what {@code @Database} says may still have changed. */
    private Outcome<Result> nothing(Base base) {
        Snapshot snapshot = base.snapshot();
        boolean rewrite = !snapshot.database().equals(request.model().database())
                || base.amended().isPresent()
                || !Files.exists(request.directory().path().resolve(SnapshotFile.NAME));
        List<Diagnostic> notes =
                rewrite ? List.of() : List.of(Diagnostic.of(DriftCode.NOTHING_TO_ACCEPT, Place.NOWHERE));
        Optional<String> replaced =
                base.amended().map(a -> a.revision().header().folder());
        try {
            DirectoryWriter writer = new DirectoryWriter(request.directory());
            if (rewrite) {
                writer.write(new Snapshot(
                        request.model().database(),
                        snapshot.revisions(),
                        snapshot.releases(),
                        request.model().declared()));
            }
            if (replaced.isPresent()) {
                writer.delete(replaced.get());
            }
        } catch (IOException e) {
            return DirectoryWriter.unwritten(request.directory(), e);
        }
        return Outcome.of(new Result(Optional.empty(), replaced), notes);
    }

    private Outcome<Result> write(Base base, NewRevision revision, Retirements retirements) {
        List<String> folders = new ArrayList<>(base.snapshot().revisions());
        folders.add(revision.folder());
        // The planned schema has the positions that the database will have; the declarations have the origins.
        Declared declared = retirements.recordedIn(
                new Declared(revision.plan().after(), request.model().declared().origins()),
                revision.content().revision());
        Optional<String> replaced =
                base.amended().map(a -> a.revision().header().folder()).filter(f -> !f.equals(revision.folder()));
        try {
            DirectoryWriter writer = new DirectoryWriter(request.directory());
            writer.add(
                    revision,
                    new Snapshot(
                            request.model().database(), folders, base.snapshot().releases(), declared));
            if (replaced.isPresent()) {
                writer.delete(replaced.get());
            }
        } catch (IOException e) {
            return DirectoryWriter.unwritten(request.directory(), e);
        }
        return Outcome.of(new Result(Optional.of(revision), replaced));
    }
}

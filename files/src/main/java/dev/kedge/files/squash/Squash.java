package dev.kedge.files.squash;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.HandWrittenSql;
import dev.kedge.core.revision.Range;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SquashedRevision;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
import dev.kedge.files.Directory;
import dev.kedge.files.DirectoryWriter;
import dev.kedge.files.NewRevision;
import dev.kedge.files.Released;
import dev.kedge.files.RevisionContent;
import dev.kedge.files.RowFiles;
import dev.kedge.files.SchemaAt;
import dev.kedge.files.Snapshot;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replaces a run of old revisions by one revision that leads to the same schema. If the run begins with the first revision,
 * there are no rows yet, so the new revision creates the schema at the end of the run. Otherwise it contains the steps and the
 * SQL of the run.
 */
@Experimental
public final class Squash {
    /**
     * The input of squash.
     *
     * @param directory the database's folder
     * @param range the first and the last revision, {@code FROM:TO}
     * @param message the description of the squash; absent for the number of revisions that it replaces
     * @param dropDataSteps whether SQL written by hand may be left out
     * @param dryRun whether nothing is to be written
     * @param now when the squash is created
     */
    public record Request(
            Directory directory,
            String range,
            Optional<String> message,
            boolean dropDataSteps,
            boolean dryRun,
            Instant now) {}

    /**
     * The result of squash.
     *
     * @param revision the squash
     * @param replaced the revisions that it replaces
     */
    public record Result(NewRevision revision, List<RevisionHeader> replaced) {
        /**
         * Copies the list.
         *
         * @param revision the squash
         * @param replaced the revisions that it replaces
         */
        public Result {
            replaced = List.copyOf(replaced);
        }
    }

    private final Request request;
    private final Committed committed;
    private final List<CommittedRevision> run;

    private Squash(Request request, Committed committed, List<RevisionHeader> run) {
        this.request = request;
        this.committed = committed;
        this.run =
                run.stream().flatMap(one -> committed.find(one.id()).stream()).toList();
    }

    /**
     * Writes the squash.
     *
     * @param request the input
     * @return the result, or diagnostics; then the folder is unchanged
     */
    public static Outcome<Result> run(Request request) {
        return Committed.read(request.directory())
                .then(committed -> Range.listed(committed.graph(), Set.of(), request.range())
                        .then(range -> linear(committed, range.revisions(), request.range()))
                        .then(run -> new Squash(request, committed, run).run()));
    }

    private static Outcome<List<RevisionHeader>> linear(Committed committed, List<RevisionHeader> run, String range) {
        String why = run.size() < 2 ? "it is " + (run.isEmpty() ? "no revision" : "one revision") : "";
        for (int i = 0; i < run.size() && why.isEmpty(); i++) {
            RevisionHeader one = run.get(i);
            List<String> children = committed.graph().children(one.id());
            if (i > 0 && !one.parents().equals(List.of(run.get(i - 1).id()))) {
                why = one.id() + " builds on "
                        + (one.parents().isEmpty() ? "nothing" : String.join(", ", one.parents()));
            } else if (i < run.size() - 1 && children.size() > 1) {
                why = String.join(" and ", children) + " build on " + one.id();
            } else if (i == run.size() - 1 && one.isSquash()) {
                why = one.id() + " is a squash already, and what builds on it knows it by that name";
            }
        }
        List<String> ids = run.stream().map(RevisionHeader::id).toList();
        return why.isEmpty()
                ? Released.guardSquashed(committed, ids).map(free -> run)
                : Outcome.failed(Diagnostic.of(DatabaseCode.SQUASH_RANGE, Place.NOWHERE, range, why));
    }

    private Outcome<Result> run() {
        RevisionHeader first = run.get(0).revision().header();
        RevisionHeader last = run.get(run.size() - 1).revision().header();
        List<Diagnostic> rows = RowFiles.notCarried(run, "a squash");
        if (!rows.isEmpty()) {
            return Outcome.failed(rows);
        }
        List<Diagnostic> problems = first.parents().isEmpty() && !request.dropDataSteps() ? handwork() : List.of();
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        return SchemaAt.revisions(committed, first.parents())
                .then(before -> SchemaAt.revisions(committed, List.of(last.id()))
                        .then(after -> proven(before, after, first.parents())));
    }

    private List<Diagnostic> handwork() {
        List<Diagnostic> problems = new ArrayList<>();
        for (CommittedRevision one : run) {
            String hand = Stream.of(Direction.values())
                    .flatMap(direction -> one.handwork(direction).stream())
                    .map(HandWrittenSql::title)
                    .collect(Collectors.joining("; "));
            if (!hand.isEmpty()) {
                problems.add(Diagnostic.of(
                        DatabaseCode.SQUASH_HANDWORK,
                        Place.whole("revisions/" + one.revision().header().folder()),
                        one.revision().id(),
                        hand));
            }
        }
        return problems;
    }

    /** Nothing is written that does not lead where the run leads, by replay of its steps. */
    private Outcome<Result> proven(Schema before, Schema after, List<String> parents) {
        NewRevision squash = parents.isEmpty() ? fromNothing(after) : chained(before, parents);
        if (!squash.plan().after().equals(after)) {
            throw new IllegalStateException("the squash of " + request.range() + " leads to another schema");
        }
        Result result = new Result(
                squash, run.stream().map(one -> one.revision().header()).toList());
        return request.dryRun() ? Outcome.of(result) : write(result);
    }

    private NewRevision fromNothing(Schema after) {
        Plan plan = Planner.plan(
                Schema.EMPTY,
                SchemaDiff.between(Schema.EMPTY, after, Decisions.NONE).steps());
        return named(plan, List.of(), List.of(), List.of(), entries(plan, Direction.UP), entries(plan, Direction.DOWN));
    }

    private static List<RevisionContent.PhaseEntry> entries(Plan plan, Direction direction) {
        return (direction == Direction.UP ? plan.upPhases() : plan.downPhases())
                .stream().map(RevisionContent.PhaseEntry::of).toList();
    }

    private NewRevision chained(Schema before, List<String> parents) {
        RevisionChain chain = new RevisionChain(run);
        Plan plan = chain.plan(before);
        return named(
                plan,
                parents,
                run.stream()
                        .flatMap(one -> one.content().decisions().stream())
                        .distinct()
                        .toList(),
                run.stream()
                        .flatMap(one -> one.content().allowed().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                chain.entries(Direction.UP),
                plan.downPhases().isEmpty() ? List.of() : chain.entries(Direction.DOWN));
    }

    private NewRevision named(
            Plan plan,
            List<String> parents,
            List<String> decisions,
            List<String> allowed,
            List<RevisionContent.PhaseEntry> upPhases,
            List<RevisionContent.PhaseEntry> downPhases) {
        List<SquashedRevision> replaces = run.stream()
                .flatMap(one -> one.revision().header().recorded().stream())
                .toList();
        String message = request.message()
                .filter(text -> !text.isBlank())
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .orElse("Squash " + replaces.size() + " revisions");
        RevisionContent content = new RevisionContent(
                "",
                parents,
                message,
                request.now().truncatedTo(ChronoUnit.SECONDS),
                committed.snapshot().database().postgres(),
                run.stream().allMatch(one -> one.content().compatible()),
                decisions,
                allowed,
                plan.up(),
                plan.down(),
                upPhases,
                downPhases,
                replaces,
                new RevisionContent.Notes(Optional.empty(), List.of(), List.of(), withdraws(), Optional.empty()));
        return new NewRevision(content.named(), plan);
    }

    private List<String> withdraws() {
        return run.stream()
                .flatMap(one -> one.content().notes().withdraws().stream())
                .distinct()
                .toList();
    }

    private Outcome<Result> write(Result result) {
        Snapshot snapshot = committed.snapshot();
        List<String> folders = new ArrayList<>(snapshot.revisions());
        folders.add(result.revision().folder());
        try {
            new DirectoryWriter(request.directory())
                    .add(
                            result.revision(),
                            new Snapshot(snapshot.database(), folders, snapshot.releases(), snapshot.declared()));
            return Outcome.of(result);
        } catch (IOException e) {
            return DirectoryWriter.unwritten(request.directory(), e);
        }
    }
}

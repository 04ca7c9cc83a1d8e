package dev.kedge.files.branch;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.revision.Commutation;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.RetirementHistory;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.rule.SchemaRules;
import dev.kedge.core.stability.Experimental;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.DirectoryWriter;
import dev.kedge.files.NewRevision;
import dev.kedge.files.Snapshot;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins the heads of a folder by a revision without steps, if the branches commute, and rebuilds the snapshot by replay.
 * The contents of the snapshot after a git merge do not matter.
 */
@Experimental
public final class Merge {
    private static final String CLASH = "clash:";

    private final Request request;

    /**
     * The parameters of a merge.
     *
     * @param directory the database's folder
     * @param message the message of the revision; absent for one that names the joined ids
     * @param allowed acknowledged clashes, such as {@code clash:prices.close}
     * @param dryRun whether to write nothing
     * @param now when the revision is created
     */
    public record Request(
            Directory directory, Optional<String> message, Set<String> allowed, boolean dryRun, Instant now) {}

    /**
     * Two heads with the revisions that only one of them builds on, and their clashes.
     *
     * @param left one head
     * @param right the other head
     * @param leftOwn the revisions that only the left one builds on
     * @param rightOwn the revisions that only the right one builds on
     * @param clashes the pairs that clash and are not allowed
     */
    public record Meeting(
            RevisionHeader left,
            RevisionHeader right,
            List<Revision> leftOwn,
            List<Revision> rightOwn,
            List<Commutation.Pair> clashes) {
        /**
         * Copies the lists.
         *
         * @param left one head
         * @param right the other head
         * @param leftOwn the revisions that only the left one builds on
         * @param rightOwn the revisions that only the right one builds on
         * @param clashes the pairs that clash and are not allowed
         */
        public Meeting {
            leftOwn = List.copyOf(leftOwn);
            rightOwn = List.copyOf(rightOwn);
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * The result of a merge.
     *
     * @param meetings every pair of heads
     * @param revision the revision that joins them; absent if there is one head, or if they clash
     */
    public record Result(List<Meeting> meetings, Optional<NewRevision> revision) {
        /**
         * Copies the list.
         *
         * @param meetings every pair of heads
         * @param revision the revision that joins them; absent if there is one head, or if they clash
         */
        public Result {
            meetings = List.copyOf(meetings);
        }

        /** {@return whether any two heads clash} */
        public boolean isClash() {
            return meetings.stream().anyMatch(meeting -> !meeting.clashes().isEmpty());
        }
    }

    private Merge(Request request) {
        this.request = request;
    }

    /**
     * Merges the heads. If branches clash, the result contains the clashes and the folder is not changed.
     *
     * @param request what to merge
     * @return the clashes or the merge revision
     */
    public static Outcome<Result> run(Request request) {
        Outcome<Committed> whole = Committed.read(request.directory());
        if (whole.isPresent()) {
            return Outcome.of(
                    new Result(List.of(), Optional.empty()),
                    List.of(Diagnostic.of(DatabaseCode.NOTHING_TO_MERGE, Place.NOWHERE)));
        }
        return BranchedFolder.read(request.directory()).then(branches -> new Merge(request).run(branches));
    }

    private Outcome<Result> run(BranchedFolder branches) {
        List<RevisionHeader> heads = branches.heads();
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            for (RevisionHeader right : heads.subList(i + 1, heads.size())) {
                RevisionHeader left = heads.get(i);
                Outcome<List<Commutation.Pair>> clashes = branches.clashes(left.id(), right.id());
                if (!clashes.isPresent()) {
                    return Outcome.failed(clashes.diagnostics());
                }
                meetings.add(new Meeting(
                        left,
                        right,
                        branches.own(left.id(), right.id()),
                        branches.own(right.id(), left.id()),
                        notAllowed(clashes.get())));
            }
        }
        Result found = new Result(meetings, Optional.empty());
        return found.isClash() ? Outcome.of(found) : orders(branches).then(merged -> write(branches, merged, found));
    }

    private List<Commutation.Pair> notAllowed(List<Commutation.Pair> pairs) {
        return pairs.stream()
                .filter(pair ->
                        !request.allowed().contains(CLASH + pair.clash().on().path()))
                .toList();
    }

    /**
     * The schema that every order of the branches leads to. With an allowed clash, the orders may lead to different
     * schemas.
     */
    private Outcome<Schema> orders(BranchedFolder branches) {
        Outcome<Schema> first = Replay.of(branches.committed().history());
        for (RevisionHeader head : branches.heads()) {
            Set<String> one = branches.ancestors(head.id());
            List<Revision> order = new ArrayList<>(branches.revisions(one));
            branches.committed().history().stream()
                    .filter(revision -> !one.contains(revision.id()))
                    .forEach(order::add);
            Outcome<Schema> other = Replay.of(order);
            if (!first.isPresent() || !first.value().equals(other.value())) {
                List<Diagnostic> why = new ArrayList<>(first.isPresent() ? other.diagnostics() : first.diagnostics());
                why.add(0, Diagnostic.of(DatabaseCode.CLASH_NOT_ALLOWABLE, Place.NOWHERE));
                return Outcome.failed(why);
            }
        }
        return first.then(schema -> rules(branches, schema));
    }

    private static Outcome<Schema> rules(BranchedFolder branches, Schema schema) {
        List<Diagnostic> breaches = SchemaRules.check(
                        schema, branches.remains().database().postgres())
                .stream()
                .filter(Diagnostic::isError)
                .map(breach -> Diagnostic.of(DatabaseCode.MERGED_BREACH, breach.place(), breach.message()))
                .toList();
        return Outcome.of(schema, breaches);
    }

    private Outcome<Result> write(BranchedFolder branches, Schema schema, Result found) {
        List<RevisionHeader> heads = branches.heads();
        Snapshot listed = branches.committed().snapshot();
        List<String> folders = new ArrayList<>(listed.revisions());
        Optional<NewRevision> joining = heads.size() > 1 ? Optional.of(joining(branches, schema)) : Optional.empty();
        joining.ifPresent(revision -> folders.add(revision.folder()));
        Snapshot rebuilt = new Snapshot(
                listed.database(),
                folders,
                listed.releases(),
                RetirementHistory.of(branches.committed().history()).recordedIn(branches.declared(schema)));
        Result result = new Result(found.meetings(), joining);
        if (request.dryRun()) {
            return Outcome.of(result);
        }
        try {
            DirectoryWriter writer = new DirectoryWriter(request.directory());
            if (joining.isPresent()) {
                writer.add(joining.get(), rebuilt);
            } else {
                writer.write(rebuilt);
            }
        } catch (IOException e) {
            return DirectoryWriter.unwritten(request.directory(), e);
        }
        return Outcome.of(result);
    }

    private NewRevision joining(BranchedFolder branches, Schema schema) {
        List<RevisionHeader> heads = branches.heads();
        String message = request.message()
                .filter(text -> !text.isBlank())
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .orElseGet(
                        () -> "Merge " + heads.stream().map(RevisionHeader::id).collect(Collectors.joining(" and ")));
        return NewRevision.of(
                Plan.ofPhases(schema, List.of(), List.of()),
                heads.stream().map(RevisionHeader::id).sorted().toList(),
                message,
                request.now().truncatedTo(ChronoUnit.SECONDS),
                branches.remains().database().postgres(),
                List.of(),
                request.allowed().stream()
                        .filter(text -> text.startsWith(CLASH))
                        .sorted()
                        .toList());
    }

    /**
     * Reports that branches clash, as one error. The report of a merge lists the clashing steps.
     *
     * @param directory the database's folder
     * @param result a result with clashes
     * @return the error
     */
    public static Diagnostic toDiagnostic(Directory directory, Result result) {
        Meeting meeting = result.meetings().stream()
                .filter(some -> !some.clashes().isEmpty())
                .findFirst()
                .orElseThrow();
        int clashes = result.meetings().stream()
                .mapToInt(some -> some.clashes().size())
                .sum();
        return Diagnostic.of(
                DatabaseCode.BRANCHES_CLASH,
                Place.NOWHERE,
                meeting.left().id(),
                meeting.right().id(),
                clashes == 1 ? "1 of their statements clashes" : clashes + " of their statements clash",
                directory.path(),
                meeting.clashes().get(0).clash().on().path());
    }
}

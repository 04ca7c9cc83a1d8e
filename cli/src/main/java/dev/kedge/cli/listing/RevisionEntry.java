package dev.kedge.cli.listing;

import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SquashedRevision;
import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
import dev.kedge.files.Directory;
import dev.kedge.files.Release;
import dev.kedge.files.json.RecordCodec;
import dev.kedge.runtime.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A revision as listings and their JSON show it.
 *
 * @param revision the id
 * @param version the schema version after it; absent if neither the folder nor the ledger contains it
 * @param message what it does, in one line
 * @param created when it was written
 * @param folder its folder below the folder of the database
 * @param parents the ids of the revisions that it builds on
 * @param children the ids of the revisions that build on it
 * @param head whether no revision builds on it
 * @param merge whether it has several parents
 * @param branchPoint whether it has several children
 * @param state its state in a database: applied, pending, half done, edited, unknown or, for a squash that the
 *     database cannot run because it has some of its revisions, passed by; absent without a database
 * @param current whether that database is at it
 * @param run when it was applied there
 * @param replaces for a squash, the ids of the revisions that it stands for, the oldest first
 * @param releases the names of the releases that had it as a head
 */
public record RevisionEntry(
        String revision,
        Optional<String> version,
        Optional<String> message,
        Optional<Instant> created,
        Optional<String> folder,
        List<String> parents,
        List<String> children,
        boolean head,
        boolean merge,
        boolean branchPoint,
        Optional<String> state,
        boolean current,
        Optional<Run> run,
        List<String> replaces,
        List<String> releases) {

    /**
     * A run of a revision on a database.
     *
     * @param how up, or stamp for a revision that was only recorded
     * @param who the role
     * @param application the name and version of the application
     * @param kedge the version of Kedge
     * @param started when it began
     * @param finished when it ended; absent while it has not
     * @param milliseconds how long it took
     * @param error why its last phase failed; absent if it did not
     * @param statement the statement that failed there
     * @param blockedBy the sessions that held the locks when that phase gave up waiting
     * @param skipped the phases that did not run, each with its number and its condition
     */
    public record Run(
            String how,
            String who,
            String application,
            String kedge,
            Instant started,
            Optional<Instant> finished,
            long milliseconds,
            Optional<String> error,
            Optional<String> statement,
            Optional<String> blockedBy,
            List<String> skipped) {
        /** Copies the list. */
        public Run {
            skipped = List.copyOf(skipped);
        }
    }

    /** Copies the lists. */
    public RevisionEntry {
        parents = List.copyOf(parents);
        children = List.copyOf(children);
        replaces = List.copyOf(replaces);
        releases = List.copyOf(releases);
    }

    /** The entries of a folder's revisions, parents first, and then those of its open squashes. */
    public static List<RevisionEntry> of(Committed committed) {
        Map<String, String> versions = committed.versions().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
        return Stream.concat(committed.revisions().values().stream(), committed.squashes().values().stream())
                .map(read -> of(committed, read, versions))
                .toList();
    }

    private static RevisionEntry of(Committed committed, CommittedRevision read, Map<String, String> versions) {
        RevisionHeader header = read.revision().header();
        List<String> children = committed.graph().children(header.id());
        return new RevisionEntry(
                header.id(),
                Optional.ofNullable(versions.get(header.id())),
                Optional.of(header.message()),
                Optional.of(read.revision().created()),
                Optional.of(Directory.REVISIONS + "/" + header.folder()),
                header.parents(),
                children,
                children.isEmpty() && committed.revisions().containsKey(header.id()),
                header.parents().size() > 1,
                children.size() > 1,
                Optional.empty(),
                false,
                Optional.empty(),
                header.replaces().stream().map(SquashedRevision::revision).toList(),
                committed.snapshot().releases().stream()
                        .filter(release -> release.heads().contains(header.id()))
                        .map(Release::release)
                        .toList());
    }

    /** The entry of a revision that this folder does not know. */
    public static RevisionEntry unknown(Status.Unknown unknown) {
        return new RevisionEntry(
                unknown.id(),
                unknown.version(),
                unknown.message(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                false,
                false,
                Optional.of("unknown"),
                false,
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** A copy with the state in a database. */
    public RevisionEntry on(String how, boolean at, Optional<Run> when) {
        return new RevisionEntry(
                revision,
                version,
                message,
                created,
                folder,
                parents,
                children,
                head,
                merge,
                branchPoint,
                Optional.of(how),
                at,
                when,
                replaces,
                releases);
    }

    /** The entries as a JSON array, one per line. */
    public static String print(List<RevisionEntry> entries) {
        return entries.stream().map(RecordCodec::print).collect(Collectors.joining(",\n", "[", "]"));
    }
}

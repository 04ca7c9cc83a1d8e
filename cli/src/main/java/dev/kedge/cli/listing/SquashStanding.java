package dev.kedge.cli.listing;

import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SquashedRevision;
import dev.kedge.runtime.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state of a database with respect to an open squash.
 *
 * @param applied the number of the squash's revisions that are applied
 * @param all the number of the squash's revisions
 * @param halfDone whether the run of one of them, or of the squash, has stopped half-way
 */
public record SquashStanding(int applied, int all, boolean halfDone) {

    /** The state of an empty database. */
    public static SquashStanding nowhere(RevisionHeader squash) {
        return new SquashStanding(0, squash.replaces().size(), false);
    }

    /** The state of a database. */
    public static SquashStanding of(Status status, RevisionHeader squash) {
        Set<String> replaced =
                squash.replaces().stream().map(SquashedRevision::revision).collect(Collectors.toSet());
        List<String> applied = status.applied().stream()
                .flatMap(one -> one.recorded().stream())
                .map(SquashedRevision::revision)
                .filter(replaced::contains)
                .toList();
        boolean halfDone = Stream.concat(replaced.stream(), Stream.of(squash.id()))
                .anyMatch(id -> status.halfDone(id).isPresent());
        return new SquashStanding(applied.size(), replaced.size(), halfDone);
    }

    /** Whether it has some of the revisions but not all, or a half-done one. */
    public boolean isInTheMiddle() {
        return halfDone || (applied > 0 && applied < all);
    }

    /** Whether it has all of the revisions. */
    public boolean isWhole() {
        return !halfDone && applied == all;
    }
}

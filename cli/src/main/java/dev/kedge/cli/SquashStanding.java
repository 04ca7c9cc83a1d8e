package dev.kedge.cli;

import dev.kedge.core.revision.Replaced;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.files.Committed;
import dev.kedge.runtime.Kedge;
import dev.kedge.runtime.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a database is with what an open squash stands for.
 *
 * @param applied how many of these revisions it has
 * @param all how many there are
 * @param halfDone whether the run of any, or of the squash, has stopped half-way
 */
record SquashStanding(int applied, int all, boolean halfDone) {

    /** The standing of the database that the option names; of one that has nothing if it names none. */
    static SquashStanding of(Committed committed, RevisionHeader squash, DatabaseOption database) {
        Optional<Status> status = database.givenKedge(committed).map(Kedge::status);
        return status.map(found -> of(found, squash))
                .orElseGet(() -> new SquashStanding(0, squash.replaces().size(), false));
    }

    /** The standing of a database. */
    static SquashStanding of(Status status, RevisionHeader squash) {
        Set<String> replaced =
                squash.replaces().stream().map(Replaced::revision).collect(Collectors.toSet());
        List<String> applied = status.applied().stream()
                .flatMap(one -> one.recorded().stream())
                .map(Replaced::revision)
                .filter(replaced::contains)
                .toList();
        boolean halfDone = Stream.concat(replaced.stream(), Stream.of(squash.id()))
                .anyMatch(id -> status.halfDone(id).isPresent());
        return new SquashStanding(applied.size(), replaced.size(), halfDone);
    }

    boolean isInTheMiddle() {
        return halfDone || (applied > 0 && applied < all);
    }

    boolean isWhole() {
        return !halfDone && applied == all;
    }
}

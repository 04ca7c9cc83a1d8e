package dev.kedge.runtime.run;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.ledger.Ledger;
import dev.kedge.runtime.ledger.LedgerState;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionScript;
import dev.kedge.runtime.script.RevisionState;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Determines where to continue a revision that an earlier run left half-done. Its files may have been fixed since,
 * which is often the only way out, but phases that are done must not have been changed.
 */
public final class Resumption {
    private Resumption() {}

    /** The phases of the revision that are left to run. */
    public static List<PhaseRun> of(Ledger ledger, LedgerState state, RevisionScript script) throws SQLException {
        Optional<RevisionState> earlier = state.standing(script.revision().id()).filter(RevisionState::isHalfDone);
        if (earlier.isPresent()) {
            refuseEdited(ledger, script, earlier.get());
        }
        return script.runs(earlier);
    }

    private static void refuseEdited(Ledger ledger, RevisionScript script, RevisionState earlier) throws SQLException {
        Map<Integer, String> done = ledger.doneHashes(earlier.revision(), earlier.direction());
        boolean same = earlier.resumeAt() <= script.count();
        for (PhaseRun run : script.runs(Optional.empty())) {
            same &= run.phase().number() >= earlier.resumeAt()
                    || run.sqlHash().equals(done.get(run.phase().number()));
        }
        if (!same) {
            throw KedgeException.at(
                    Place.whole(script.file()),
                    DatabaseCode.REVISION_EDITED,
                    script.revision().id(),
                    " in part: a phase that was done has been changed");
        }
    }
}

package dev.kedge.runtime.script;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Revision;
import dev.kedge.runtime.PendingRevision;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The SQL of a revision in one direction, read and checked.
 *
 * @param revision the revision
 * @param direction the direction
 * @param text the text of the file
 * @param phases the phases
 * @param lost the permitted losses of objects that Kedge does not manage, by phase number
 */
public record RevisionScript(
        Revision revision, Direction direction, String text, List<Phase> phases, Map<Integer, List<String>> lost) {
    public RevisionScript {
        phases = List.copyOf(phases);
        lost = Map.copyOf(lost);
    }

    /** A script that loses nothing. */
    public RevisionScript(Revision revision, Direction direction, String text, List<Phase> phases) {
        this(revision, direction, text, phases, Map.of());
    }

    public RevisionScript withLost(Map<Integer, List<String>> allowed) {
        return new RevisionScript(revision, direction, text, phases, allowed);
    }

    /** The path of the file below the folder of the database. */
    public String file() {
        return "revisions/" + revision.header().folder() + "/" + direction.file();
    }

    public int count() {
        return phases.size();
    }

    /** The phases that are left to run, given how far an earlier run has come. */
    public List<PhaseRun> runs(Optional<RevisionState> earlier) {
        if (phases.isEmpty()) {
            return List.of(new PhaseRun(this, nothing(), Optional.empty()));
        }
        int from = earlier.map(RevisionState::resumeAt).orElse(1);
        return phases.stream()
                .filter(phase -> phase.number() >= from)
                .map(phase -> new PhaseRun(this, phase, earlier.filter(e -> e.phase() == phase.number())))
                .toList();
    }

    /** A revision without SQL, such as a merge, is recorded by a phase of its own. */
    private Phase nothing() {
        return new Phase(
                0,
                Mode.TX,
                List.of(),
                revision.header().message(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /** The description that the listener receives before the revision runs. */
    public PendingRevision pending() {
        return new PendingRevision(revision.header(), count());
    }
}

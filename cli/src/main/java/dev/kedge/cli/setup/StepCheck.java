package dev.kedge.cli.setup;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Script;
import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Refuses revisions whose Java steps are missing before there is a database that a run could be refused on. */
public final class StepCheck {
    private StepCheck() {}

    /**
     * Checks the upgrade of a database that does not exist yet.
     *
     * @param committed the folder
     * @param revisions the revisions that would run
     * @param found the names of the Java steps that can be run
     */
    public static void refuseMissing(Committed committed, Collection<RevisionHeader> revisions, Set<String> found) {
        List<Diagnostic> problems = new ArrayList<>();
        for (RevisionHeader header : revisions) {
            CommittedRevision revision = committed.find(header.id()).orElseThrow();
            String file = "revisions/" + header.folder() + "/up.sql";
            for (Phase phase : CommandFailure.unwrap(Script.parse(file, revision.upSql()))) {
                String name = phase.sql().strip();
                if (phase.mode() == Mode.JAVA && !found.contains(name)) {
                    problems.add(Diagnostic.of(
                            DatabaseCode.DATA_STEP_MISSING, Place.whole(file), header.id(), phase.number(), name));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new CommandFailure(problems);
        }
    }
}

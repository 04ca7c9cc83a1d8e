package dev.kedge.runtime.run;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.script.PhaseRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Refuses runs in which a later phase would fail because its Java step is not registered. By then earlier phases would
 * have been committed.
 */
public final class MissingSteps {
    private MissingSteps() {}

    /**
     * Checks the phases that are left to run.
     *
     * @param runs the phases of each revision
     * @param registered the names of the Java steps that are registered
     */
    public static void refuse(List<List<PhaseRun>> runs, Set<String> registered) {
        List<Diagnostic> problems = new ArrayList<>();
        for (List<PhaseRun> phases : runs) {
            for (PhaseRun run : phases) {
                String name = run.phase().sql().strip();
                if (run.phase().mode() == Mode.JAVA && !registered.contains(name)) {
                    problems.add(Diagnostic.of(
                            DatabaseCode.DATA_STEP_MISSING,
                            run.placeOf(name),
                            run.header().id(),
                            run.phase().number(),
                            name));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new KedgeException(problems);
        }
    }
}

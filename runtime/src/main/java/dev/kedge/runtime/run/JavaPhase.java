package dev.kedge.runtime.run;

import dev.kedge.runtime.DataStep;
import dev.kedge.runtime.connection.Concatenation;
import dev.kedge.runtime.connection.RunningStatements;
import dev.kedge.runtime.connection.Transactions;
import dev.kedge.runtime.script.PhaseCheck;
import dev.kedge.runtime.script.PhaseRun;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * Runs a registered data step in one transaction with its ledger row. The text of the phase is the name of the step.
 */
final class JavaPhase {
    private final PhaseContext work;
    private final PhaseRun run;

    JavaPhase(PhaseContext work, PhaseRun run) {
        this.work = work;
        this.run = run;
    }

    void run() {
        String name = run.phase().sql().strip();
        DataStep step = Objects.requireNonNull(work.settings().dataSteps().get(name), "checked before the run");
        PhaseWait wait = new PhaseWait(run);
        Retry retry = work.retry(wait);
        try {
            retry.run((tries, setLockTimeout) -> {
                work.journal().commitDone(run, work.rows().done(run, tries), connection -> {
                    Transactions.send(
                            connection,
                            work.journal()
                                    .begun(Concatenation.of(List.of(setLockTimeout), PhaseCheck.before(run.phase()))));
                    step.run(StepConnection.of(connection, run));
                    return PhaseCheck.after(run.phase());
                });
                return step;
            });
        } catch (SQLException e) {
            throw work.failed(wait, e, name, note -> work.rows().failed(run, retry.tries(), note));
        } catch (RuntimeException e) {
            // a step may wrap the server's exception
            if (work.stop().reason().isEmpty()) {
                throw e;
            }
            SQLException cancelled = new SQLException(e.getMessage(), RunningStatements.CANCELLED, e);
            throw work.failed(wait, cancelled, name, note -> work.rows().failed(run, retry.tries(), note));
        }
    }
}

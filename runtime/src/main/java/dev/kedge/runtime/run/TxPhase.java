package dev.kedge.runtime.run;

import dev.kedge.core.revision.BodyCheck;
import dev.kedge.runtime.connection.Concatenation;
import dev.kedge.runtime.script.PhaseCheck;
import dev.kedge.runtime.script.PhaseRun;
import java.sql.SQLException;
import java.util.List;

/**
 * Runs a phase whose statements and ledger row are one transaction, in two round trips: all statements, then the
 * commit.
 */
final class TxPhase {
    private final PhaseContext work;
    private final PhaseRun run;

    TxPhase(PhaseContext work, PhaseRun run) {
        this.work = work;
        this.run = run;
    }

    void run() {
        List<String> statements = run.phase().statements();
        PhaseWait wait = new PhaseWait(run);
        Retry retry = work.retry(wait);
        try {
            try {
                run(retry, statements);
            } catch (SQLException e) {
                List<String> drops = InvalidNamesakes.drops(e, statements);
                if (drops.isEmpty()) {
                    throw e;
                }
                run(retry, Concatenation.of(drops, statements));
            }
        } catch (SQLException e) {
            throw work.failed(wait, e, "", note -> work.rows().failed(run, retry.tries(), note));
        }
    }

    private void run(Retry retry, List<String> statements) throws SQLException {
        List<String> bodies = run.bodyChecks().stream().map(BodyCheck::sql).toList();
        DueCheck due = new DueCheck(work, run);
        if (due.hasSkipped()) {
            return;
        }
        retry.run((tries, setLockTimeout) -> {
            List<String> all = Concatenation.of(
                    List.of(setLockTimeout),
                    Concatenation.of(
                            PhaseCheck.before(run.phase()),
                            statements,
                            Concatenation.of(bodies, PhaseCheck.after(run.phase()))));
            work.journal()
                    .commitDone(
                            run,
                            () -> due.row(tries),
                            connection -> due.isDue(connection, setLockTimeout) ? all : List.of());
            return all;
        });
        due.tell();
    }
}

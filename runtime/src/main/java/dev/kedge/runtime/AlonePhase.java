package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.sql.Literal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs one statement in autocommit, such as CREATE INDEX CONCURRENTLY, with a row of the ledger before and after it.
 *
 * <p>It waits for its locks without limit: they stop nobody, and a limit would make CREATE INDEX CONCURRENTLY leave an
 * invalid index behind whenever anybody's transaction is older. What a run that was cut off has achieved is asked of the
 * catalog with the phase's own query, also before the first run, for an index may have been built ahead by hand.
 */
final class AlonePhase {
    private static final Set<String> ALREADY_THERE = Set.of("42P07", "42710");

    private final Work work;
    private final PhaseRun run;

    AlonePhase(Work work, PhaseRun run) {
        this.work = work;
        this.run = run;
    }

    void run() {
        Phase phase = run.phase();
        String statement = phase.statements().get(0);
        refuseUnknowable();
        try {
            if (isDone(phase)) {
                refuseOther(statement);
                work.journal().commitDone(run, work.rows().done(run, Tries.FIRST), c -> interrupted());
                return;
            }
            List<String> rows = List.of(work.rows().interrupted(), work.rows().running(run, ""));
            work.journal().commit(rows);
            if (run.earlier().isPresent()) {
                cleanUp(phase);
            }
        } catch (SQLException e) {
            throw Failures.of(run, e, phase.doneWhen().orElse(statement), work.settings());
        }
        Retry retry = work.retry(run);
        try {
            retry.run((tries, setLockTimeout) -> {
                executeOrCleanUp(phase, statement);
                return statement;
            });
            work.journal().commitDone(run, work.rows().finished(retry.tries()), c -> List.of());
        } catch (SQLException e) {
            work.record(List.of(work.rows().broken(retry.tries(), Failures.serverMessage(e))));
            throw Failures.of(run, e, statement, work.settings());
        }
    }

    private void refuseUnknowable() {
        if (run.earlier().filter(Standing::isCutOff).isPresent()
                && run.phase().doneWhen().isEmpty()) {
            throw KedgeException.at(
                    run.placeOf(run.phase().statements().get(0)),
                    Code.PHASE_INTERRUPTED,
                    run.header().id(),
                    run.phase().number(),
                    run.direction().file());
        }
    }

    /** An index that somebody built ahead of the revision spares the work, if it is the one that the revision means. */
    private void refuseOther(String statement) throws SQLException {
        Optional<IndexBuild> meant = IndexBuild.of(statement);
        if (run.earlier().isPresent() || meant.isEmpty()) {
            return;
        }
        String query = "SELECT pg_get_indexdef(to_regclass("
                + Literal.quote(meant.get().qualified()) + "))";
        String there = work.text(query);
        Optional<IndexBuild> found = IndexBuild.of(there);
        if (found.filter(it -> it.isSameAs(meant.get()) || isPrinted(meant.get(), it))
                .isEmpty()) {
            throw KedgeException.at(
                    run.placeOf(statement),
                    Code.INDEX_OTHER_THAN_BUILT,
                    run.header().id(),
                    run.phase().number(),
                    meant.get().qualified(),
                    there,
                    found.orElse(meant.get()).qualified(),
                    meant.get().otherName());
        }
    }

    /** The server has words of its own for conditions and expressions; what it cannot be made to print is another index. */
    private boolean isPrinted(IndexBuild meant, IndexBuild found) {
        try {
            return IndexBuild.of(work.tried(meant.onTemporaryTable()))
                    .filter(found::isSameAs)
                    .isPresent();
        } catch (SQLException e) {
            Log.LOGGER.debug("The index could not be tried on a temporary table", e);
            return false;
        }
    }

    private List<String> interrupted() {
        return run.earlier().isPresent() ? List.of(work.rows().interrupted()) : List.of();
    }

    private boolean isDone(Phase phase) throws SQLException {
        Optional<String> query = phase.doneWhen();
        return query.isPresent() && work.isTrue(query.get());
    }

    /** What was there before the statement is not ours to clear. */
    private void executeOrCleanUp(Phase phase, String statement) throws SQLException {
        try {
            work.execute(statement);
        } catch (SQLException e) {
            if (!ALREADY_THERE.contains(String.valueOf(e.getSQLState()))) {
                try {
                    cleanUp(phase);
                } catch (SQLException again) {
                    e.addSuppressed(again);
                }
            }
            throw e;
        }
    }

    private void cleanUp(Phase phase) throws SQLException {
        Optional<String> statement = phase.cleanUp();
        if (statement.isPresent()) {
            work.execute(statement.get());
        }
    }
}

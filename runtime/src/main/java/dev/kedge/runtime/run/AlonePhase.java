package dev.kedge.runtime.run;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.connection.RunningStatements;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.failure.StatementFailure;
import dev.kedge.runtime.ledger.FailureNote;
import dev.kedge.runtime.script.Attempts;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionState;
import dev.kedge.runtime.session.Settings;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs one statement in autocommit, such as CREATE INDEX CONCURRENTLY, with a row of the ledger before and after it.
 *
 * <p>The statement may wait long for its locks, because its wait does not block other sessions. A short limit would
 * make CREATE INDEX CONCURRENTLY leave an invalid index behind whenever another transaction is older. Meanwhile the
 * listener receives the sessions that it waits for. The limit counts only the time spent waiting. If no second
 * connection can measure that, the server applies the limit to each lock.
 *
 * <p>The phase's own query asks the catalog what a run that was cut off has achieved. It is asked before the first run,
 * too, because an administrator may have built the index in advance.
 */
final class AlonePhase {
    private static final Set<String> ALREADY_THERE = Set.of("42P07", "42710");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    /** The time for the clean-up while the caller, who has been told that the run is over, waits. */
    private static final Duration SHORT = Duration.ofMillis(500);

    private final PhaseContext work;
    private final PhaseRun run;
    private final Duration limit;
    private final PhaseWait wait;
    private boolean waitedTooLong;

    AlonePhase(PhaseContext work, PhaseRun run) {
        this.work = work;
        this.run = run;
        this.limit = work.settings().waitForOthers();
        this.wait = new PhaseWait(run, limit);
    }

    void run() {
        Phase phase = run.phase();
        String statement = phase.statements().get(0);
        refuseUnknowable();
        Retry retry = work.retry(wait, limit);
        try {
            limitWaits(limit.plus(Settings.LATER));
            if (isDoneBefore(phase, statement)) {
                return;
            }
            retry.run((tries, setLockTimeout) -> {
                executeOrCleanUp(phase, statement);
                return statement;
            });
            work.journal().commitDone(run, work.rows().finished(retry.tries()), c -> List.of());
        } catch (SQLException e) {
            throw failed(e, statement, retry.tries());
        }
    }

    /** Whether the work is done already. If not, this cleans up what an earlier run has left. */
    private boolean isDoneBefore(Phase phase, String statement) throws SQLException {
        work.watch().begin(wait);
        try {
            if (isDone(phase)) {
                refuseOther(statement);
                work.journal().commitDone(run, work.rows().done(run, Attempts.FIRST), c -> interrupted());
                return true;
            }
            work.journal().commit(List.of(work.rows().interrupted(), work.rows().running(run, "")));
            if (run.earlier().isPresent()) {
                cleanUp(phase);
            } else {
                InvalidNamesakes.dropAlone(work, statement);
            }
            return false;
        } catch (SQLException e) {
            waitedTooLong = wait.isExpired() || LOCK_NOT_AVAILABLE.equals(e.getSQLState());
            throw e;
        } finally {
            work.watch().end();
        }
    }

    /** Sets how long the server lets the statement wait for one lock. */
    private void limitWaits(Duration time) throws SQLException {
        work.execute(PhaseContext.lockTimeout(time));
    }

    private KedgeException failed(SQLException e, String statement, Attempts tries) {
        work.stop().windUp();
        PhaseNote notes = new PhaseNote(work, wait);
        FailureNote note = waitedTooLong ? notes.ofWaiting(e, statement) : notes.of(e, statement);
        work.record(List.of(work.rows().broken(tries, note)));
        boolean stopped = work.stop().reason().isPresent();
        if (!stopped && !waitedTooLong) {
            return PhaseFailure.of(run, e, statement, work.settings(), wait.blockers());
        }
        String left = new LeftOver(work, run.phase()).sentences(statement);
        String attempted = directive(e).orElse(statement);
        return stopped
                ? work.stopped(run, attempted, left).causedBy(e)
                : PhaseFailure.waitedTooLong(wait, attempted, left).causedBy(e);
    }

    /** The query or clean-up of the phase that failed; absent if its statement failed. */
    private Optional<String> directive(SQLException e) {
        return Stream.of(run.phase().doneWhen(), run.phase().cleanUp())
                .flatMap(Optional::stream)
                .filter(sql -> e instanceof StatementFailure failure
                        && failure.statement().equals(sql))
                .findFirst();
    }

    private void refuseUnknowable() {
        if (run.earlier().filter(RevisionState::isCutOff).isPresent()
                && run.phase().doneWhen().isEmpty()) {
            throw KedgeException.at(
                    run.placeOf(run.phase().statements().get(0)),
                    DatabaseCode.PHASE_INTERRUPTED,
                    run.header().id(),
                    run.phase().number(),
                    run.direction().file());
        }
    }

    /** Accepts an index that was built before the revision ran, if it is the index that the revision describes. */
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
                    DatabaseCode.INDEX_OTHER_THAN_BUILT,
                    run.header().id(),
                    run.phase().number(),
                    meant.get().qualified(),
                    there,
                    found.orElse(meant.get()).qualified(),
                    meant.get().otherName());
        }
    }

    /** Compares two indexes as the server prints them. What it cannot be made to print is a different index. */
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

    /** Runs the statement and cleans up after a failure. What existed before the statement is not cleaned up. */
    private void executeOrCleanUp(Phase phase, String statement) throws SQLException {
        long begun = System.nanoTime();
        try {
            work.execute(statement);
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (LOCK_NOT_AVAILABLE.equals(state) && System.nanoTime() - begun >= limit.toNanos()) {
                wait.expire();
            }
            waitedTooLong = wait.isExpired();
            if (!ALREADY_THERE.contains(state) && !cleanUpAfter(phase, e) && !isOver()) {
                String left = new LeftOver(work, phase).sentences(statement);
                throw new SQLException(ServerError.of(e).message() + left, e.getSQLState(), e);
            }
            // must not be tried again
            throw waitedTooLong ? new SQLException(e.getMessage(), RunningStatements.CANCELLED, e) : e;
        }
    }

    /** Whether the statement was stopped, so that the caller must not be kept waiting. */
    private boolean isOver() {
        return waitedTooLong || work.stop().reason().isPresent();
    }

    private boolean cleanUpAfter(Phase phase, SQLException e) {
        work.stop().windUp();
        try {
            if (isOver()) {
                limitWaits(SHORT);
            }
            cleanUp(phase);
            return true;
        } catch (SQLException again) {
            e.addSuppressed(again);
            return false;
        }
    }

    private void cleanUp(Phase phase) throws SQLException {
        Optional<String> statement = phase.cleanUp();
        if (statement.isPresent()) {
            work.execute(statement.get());
        }
    }
}

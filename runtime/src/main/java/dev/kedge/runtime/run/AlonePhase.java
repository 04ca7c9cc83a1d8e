package dev.kedge.runtime.run;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.connection.RunningStatements;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.failure.StatementFailure;
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
 * <p>It waits long for its locks: that stops nobody, and a short limit would make CREATE INDEX CONCURRENTLY leave an invalid
 * index behind whenever anybody's transaction is older. Whom it waits for is told meanwhile, and there is a limit to it that
 * counts nothing but waiting. The server keeps it too, for each lock, where nobody else can look.
 *
 * <p>What a run that was cut off has achieved is asked of the catalog with the phase's own query, also before the first run,
 * for an index may have been built ahead by hand.
 */
final class AlonePhase {
    private static final Set<String> ALREADY_THERE = Set.of("42P07", "42710");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    /** Time to clear up that keeps nobody waiting who has just been told that the run is over. */
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

    /** Whether there is nothing to do; else what an earlier run has left is cleared up. */
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
            }
            return false;
        } catch (SQLException e) {
            waitedTooLong = wait.isExpired() || LOCK_NOT_AVAILABLE.equals(e.getSQLState());
            throw e;
        } finally {
            work.watch().end();
        }
    }

    /** The time that the server lets one lock be waited for. */
    private void limitWaits(Duration time) throws SQLException {
        work.execute(PhaseContext.lockTimeout(time));
    }

    private KedgeException failed(SQLException e, String statement, Attempts tries) {
        work.stop().windUp();
        String error = waitedTooLong ? "waited too long for others" : work.error(e);
        work.record(List.of(work.rows().broken(tries, error)));
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

    /** The query or clean-up of the phase that failed; absent if its statement did. */
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
                    DatabaseCode.INDEX_OTHER_THAN_BUILT,
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
            // not to be tried again
            throw waitedTooLong ? new SQLException(e.getMessage(), RunningStatements.CANCELLED, e) : e;
        }
    }

    /** Whether the statement has ended for another reason than itself, so that the caller is to be kept waiting no longer. */
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

package dev.kedge.runtime.run;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Secrets;
import dev.kedge.core.revision.BodyCheck;
import dev.kedge.runtime.Blocker;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.failure.LedgerFailure;
import dev.kedge.runtime.failure.RowSecurity;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.failure.SqlExcerpt;
import dev.kedge.runtime.failure.StatementFailure;
import dev.kedge.runtime.failure.StatementRemedies;
import dev.kedge.runtime.script.PhaseCheck;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.PhaseText;
import dev.kedge.runtime.session.Settings;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Explains an error of the server to the user: which statement failed, what the server said, and the way out. */
final class PhaseFailure {
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private PhaseFailure() {}

    /** The statement of a phase that failed, as written in its file; empty if it is not known or the commit failed. */
    static String statement(PhaseRun run, SQLException e, String attempted) {
        return BodyFailure.check(run, e, attempted)
                .map(BodyCheck::created)
                .orElseGet(() -> Failed.of(run, e, attempted).statement);
    }

    /**
     * The exception for an error during a phase. An error of a statement that writes the ledger is reported as an error
     * of the ledger, not of the phase.
     *
     * @param attempted the statement or query that was run, where the exception does not tell
     * @param blockers the sessions that were waited for; empty if none is known
     */
    static KedgeException of(
            PhaseRun run, SQLException e, String attempted, Settings settings, List<Blocker> blockers) {
        if (e instanceof LedgerFailure failure) {
            return failure.explained();
        }
        String id = run.header().id();
        int phase = run.phase().number();
        Optional<BodyCheck> body = BodyFailure.check(run, e, attempted);
        if (body.isPresent()) {
            return BodyFailure.of(run, body.get(), e);
        }
        Failed failed = Failed.of(run, e, attempted);
        if (PhaseCheck.hasFailed(e)) {
            boolean before =
                    run.phase().terms().needs().filter(failed.statement::equals).isPresent();
            return KedgeException.at(
                            failed.place,
                            DatabaseCode.CONDITION_NOT_TRUE,
                            id,
                            phase,
                            before ? "needs it" : "must make it true",
                            failed.statement,
                            before || run.phase().mode() != Mode.BATCH
                                    ? "Nothing of the phase was done."
                                    : "The rows that the phase changed stay changed.")
                    .causedBy(e);
        }
        if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
            return KedgeException.at(
                            failed.place,
                            DatabaseCode.LOCK_NOT_GRANTED,
                            id,
                            phase,
                            settings.tableLockPatience().toSeconds() + " s",
                            SqlExcerpt.firstLine(failed.statement),
                            Blocker.lines(blockers),
                            blockers.isEmpty() ? BlockerQuery.BY_HAND : Blocker.endings(blockers))
                    .causedBy(e);
        }
        if (RowSecurity.hasRefused(e)) {
            return KedgeException.at(
                            failed.place,
                            DatabaseCode.ROWS_HIDDEN,
                            id,
                            phase,
                            ServerError.of(e).message(),
                            SqlExcerpt.firstLine(failed.statement))
                    .causedBy(e);
        }
        String said = Secrets.hide(ServerError.withState(e), Secrets.inSql(failed.statement));
        return KedgeException.at(
                        failed.place,
                        DatabaseCode.STATEMENT_FAILED,
                        id,
                        phase,
                        said + failed.excerpt(),
                        StatementRemedies.of(
                                e, failed.statement, id, run.script().file()))
                .causedBy(e);
    }

    /**
     * The exception for a statement that was cancelled because it had waited too long; {@code left} describes what it
     * leaves behind.
     */
    static KedgeException waitedTooLong(PhaseWait wait, String statement, String left) {
        PhaseRun run = wait.run();
        List<Blocker> blockers = wait.blockers();
        return KedgeException.at(
                run.placeOf(statement),
                DatabaseCode.WAITED_FOR_OTHERS,
                run.header().id(),
                run.phase().number(),
                SqlExcerpt.firstLine(statement),
                Blocker.lines(blockers),
                left,
                blockers.isEmpty() ? BlockerQuery.BY_HAND : Blocker.endings(blockers));
    }

    /**
     * The part of a phase that failed.
     *
     * @param place the place in the file
     * @param statement the text of the statement; empty for the commit
     * @param position the character where the error is, from 1; absent if the server names none
     */
    private record Failed(Place place, String statement, Optional<Integer> position) {
        static Failed of(PhaseRun run, SQLException e, String attempted) {
            PhaseText text = new PhaseText(run.script(), run.phase());
            List<String> statements = run.phase().statements();
            Optional<Integer> position = ServerError.of(e).position();
            String sent = e instanceof StatementFailure failure ? failure.statement() : attempted;
            String condition = PhaseCheck.written(run.phase(), sent);
            if (!condition.equals(sent)) {
                return new Failed(text.ofDirective(condition), condition, Optional.empty());
            }
            int index = e instanceof StatementFailure failure && failure.indexIn(statements) >= 0
                    ? failure.indexIn(statements)
                    : statements.indexOf(sent);
            if (index < 0 && run.phase().mode() == Mode.BATCH && SqlExcerpt.isLike(sent, statements.get(0))) {
                index = 0;
            }
            if (index < 0) {
                return new Failed(text.ofDirective(sent), sent, position);
            }
            String statement = statements.get(index);
            Optional<Integer> original = position.map(at -> SqlExcerpt.inOriginal(sent, statement, at));
            int failing = index;
            return new Failed(
                    original.map(at -> text.ofCharacter(statements, failing, at))
                            .orElseGet(() -> text.ofStatement(statements, failing)),
                    statement,
                    original);
        }

        /** The first line of the statement and, if it is another line, the line with the error. */
        String excerpt() {
            if (statement.isEmpty()) {
                return "\n  at the end of the phase, when its transaction was committed";
            }
            String first = SqlExcerpt.firstLine(statement);
            String failing =
                    position.map(at -> SqlExcerpt.lineAt(statement, at)).orElse(first);
            return "\n  in: " + first + (failing.equals(first) ? "" : "\n  at: " + failing);
        }
    }
}

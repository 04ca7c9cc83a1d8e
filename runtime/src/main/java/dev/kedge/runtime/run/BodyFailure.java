package dev.kedge.runtime.run;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Secrets;
import dev.kedge.core.revision.BodyCheck;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.failure.SqlExcerpt;
import dev.kedge.runtime.failure.StatementFailure;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.PhaseText;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** That the body of a routine is not valid, told at its line although the server looked into it at the end of the phase. */
final class BodyFailure {
    private static final String OF_THE_CHECK = "inline_code_block";

    private BodyFailure() {}

    /** The check of a body that was sent; absent if something else failed. */
    static Optional<BodyCheck> check(PhaseRun run, SQLException e, String attempted) {
        String sent = e instanceof StatementFailure failure ? failure.statement() : attempted;
        return sent.startsWith("DO")
                ? run.bodyChecks().stream()
                        .filter(check -> check.sql().equals(sent))
                        .findFirst()
                : Optional.empty();
    }

    /** What the failure of a check means for the user. */
    static KedgeException of(PhaseRun run, BodyCheck check, SQLException e) {
        PhaseText text = new PhaseText(run.script(), check.phase());
        List<String> statements = check.phase().statements();
        int index = statements.lastIndexOf(check.created());
        Optional<Integer> position = ServerError.of(e).inside().flatMap(check::inStatement);
        Place place = position.map(at -> text.ofCharacter(statements, index, at))
                .orElseGet(() -> text.ofStatement(statements, index));
        String line = position.map(at -> "\n  at: " + SqlExcerpt.lineAt(check.created(), at))
                .orElse("");
        String said = Secrets.hide(withoutCheck(ServerError.withState(e)), Secrets.inSql(check.created()));
        return KedgeException.at(
                        place,
                        DatabaseCode.BODY_INVALID,
                        run.header().id(),
                        check.phase().number(),
                        check.signature(),
                        said + line,
                        run.phase().number())
                .causedBy(e);
    }

    /** The server also tells where it was when it found the error, which is in the check. */
    private static String withoutCheck(String message) {
        int check = message.indexOf(OF_THE_CHECK);
        int where = check < 0 ? -1 : message.lastIndexOf("\n  ", check);
        int state = message.lastIndexOf(" (SQLSTATE ");
        return where < 0 || state < where ? message : message.substring(0, where) + message.substring(state);
    }
}

package dev.kedge.runtime.run;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.connection.Facade;
import dev.kedge.runtime.script.PhaseRun;
import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/**
 * The connection as a data step sees it. The step and its ledger row are one transaction, so the step cannot end it:
 * calls that would do so are rejected, and the phase fails.
 */
final class StepConnection {
    private static final Set<String> ENDING = Set.of("commit", "setAutoCommit", "close", "abort");
    /** The types from which the connection can be reached. */
    private static final List<Class<?>> FOLLOWED = List.of(
            CallableStatement.class, PreparedStatement.class, Statement.class, ResultSet.class, DatabaseMetaData.class);

    private StepConnection() {}

    static Connection of(Connection connection, PhaseRun run) {
        return Facade.of(connection, FOLLOWED, (target, method, arguments, call) -> {
            if (target instanceof Connection && ends(method, arguments)) {
                String step = run.phase().sql().strip();
                throw KedgeException.at(
                        run.placeOf(step),
                        DatabaseCode.STEP_ENDS_TRANSACTION,
                        run.header().id(),
                        run.phase().number(),
                        step,
                        method.getName());
            }
            return call.send();
        });
    }

    private static boolean ends(Method method, Object[] arguments) {
        // a rollback to a savepoint does not end the transaction
        boolean rollback = method.getName().equals("rollback") && method.getParameterCount() == 0;
        boolean same = method.getName().equals("setAutoCommit") && Boolean.FALSE.equals(arguments[0]);
        return !same && (rollback || ENDING.contains(method.getName()));
    }
}

package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/**
 * The connection as a data step sees it. What the step does and the ledger's row are one transaction, so the step cannot end
 * it: calls that would are refused, and with them the phase.
 */
final class StepConnection implements InvocationHandler {
    private static final Set<String> ENDING = Set.of("commit", "setAutoCommit", "close", "abort");

    private final Connection connection;
    private final PhaseRun run;

    private StepConnection(Connection connection, PhaseRun run) {
        this.connection = connection;
        this.run = run;
    }

    static Connection of(Connection connection, PhaseRun run) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new StepConnection(connection, run));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        // a rollback to a savepoint ends nothing
        boolean rollback = method.getName().equals("rollback") && method.getParameterCount() == 0;
        if (rollback || ENDING.contains(method.getName())) {
            String step = run.phase().sql().strip();
            throw KedgeException.at(
                    run.placeOf(step),
                    Code.STEP_ENDS_TRANSACTION,
                    run.header().id(),
                    run.phase().number(),
                    step,
                    method.getName());
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

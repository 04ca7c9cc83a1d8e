package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

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

    /** The connection with every public interface that it has, for a step may ask for its driver's. */
    static Connection of(Connection connection, PhaseRun run) {
        StepConnection step = new StepConnection(connection, run);
        Set<Class<?>> types = new LinkedHashSet<>(Set.of(Connection.class));
        for (Class<?> type = connection.getClass(); type != null; type = type.getSuperclass()) {
            Stream.of(type.getInterfaces())
                    .filter(it -> Modifier.isPublic(it.getModifiers()))
                    .forEach(types::add);
        }
        ClassLoader loader = connection.getClass().getClassLoader();
        try {
            return (Connection) Proxy.newProxyInstance(loader, types.toArray(Class<?>[]::new), step);
        } catch (IllegalArgumentException e) {
            // one of the driver's own interfaces is out of sight; JDBC's is not
            return (Connection)
                    Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, step);
        }
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        // a rollback to a savepoint ends nothing
        boolean rollback = method.getName().equals("rollback") && method.getParameterCount() == 0;
        boolean same = method.getName().equals("setAutoCommit") && Boolean.FALSE.equals(arguments[0]);
        if (!same && (rollback || ENDING.contains(method.getName()))) {
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

package dev.kedge.runtime;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A connection whose statements are known while they run, those of Java steps included. It has every public interface of
 * the connection that it passes calls on to, for a step may ask for its driver's.
 */
final class TrackedConnection implements InvocationHandler {
    private final Connection connection;
    private final RunningStatements running;

    private TrackedConnection(Connection connection, RunningStatements running) {
        this.connection = connection;
        this.running = running;
    }

    static Connection of(Connection connection, RunningStatements running) {
        return facade(connection, Connection.class, new TrackedConnection(connection, running));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        Object result = call(connection, method, arguments);
        if (result instanceof CallableStatement statement) {
            return tracked(statement, CallableStatement.class, (Connection) self);
        } else if (result instanceof PreparedStatement statement) {
            return tracked(statement, PreparedStatement.class, (Connection) self);
        }
        return result instanceof Statement statement ? tracked(statement, Statement.class, (Connection) self) : result;
    }

    private <T extends Statement> T tracked(T statement, Class<T> type, Connection self) {
        return facade(statement, type, (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return self;
            }
            return method.getName().startsWith("execute")
                    ? running.during(statement, () -> call(statement, method, arguments))
                    : call(statement, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T facade(T target, Class<T> type, InvocationHandler handler) {
        ClassLoader loader = target.getClass().getClassLoader();
        Set<Class<?>> types = interfaces(target.getClass());
        types.add(type);
        try {
            return type.cast(Proxy.newProxyInstance(loader, types.toArray(Class<?>[]::new), handler));
        } catch (IllegalArgumentException e) {
            // one of the driver's own interfaces is out of sight; JDBC's is not
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }

    private static Set<Class<?>> interfaces(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> it = type; it != null; it = it.getSuperclass()) {
            for (Class<?> one : it.getInterfaces()) {
                if (Modifier.isPublic(one.getModifiers())) {
                    all.add(one);
                }
            }
        }
        return all;
    }
}

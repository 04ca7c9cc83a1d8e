package dev.kedge.runtime;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Data sources that tests need. */
final class Sources {
    private Sources() {}

    /** Opens connections. */
    @FunctionalInterface
    interface Opener {
        Connection open() throws SQLException;
    }

    static DataSource of(Opener opener) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return opener.open();
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    /** A pool that always lends this very connection, and sees to it that it is not closed when it is given back. */
    static DataSource pool(Connection connection) {
        return of(() -> proxy(
                Connection.class,
                (self, method, arguments) ->
                        method.getName().equals("close") ? null : call(connection, method, arguments)));
    }

    /** The connection, which tells when it is closed. */
    static Connection onClose(Connection connection, Runnable closed) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(connection, method, arguments);
            if (method.getName().equals("close")) {
                closed.run();
            }
            return result;
        });
    }

    /** When a {@link Kill} strikes. */
    enum Moment {
        BEFORE,
        AFTER
    }

    /** Kills the backend of a connection before or after the n-th time that something is sent to the server. */
    static final class Kill {
        private final Server server;
        private final Moment moment;
        private int left;

        Kill(Server server, Moment moment, int n) {
            this.server = server;
            this.moment = moment;
            this.left = n;
        }

        boolean hasStruck() {
            return left <= 0;
        }

        DataSource source() {
            return of(() -> {
                Connection real = server.connect();
                return proxy(Connection.class, (self, method, arguments) -> {
                    Object result = method.getName().equals("commit")
                            ? sent(real, real, method, arguments)
                            : call(real, method, arguments);
                    if (result instanceof PreparedStatement statement) {
                        return wrapped(real, statement, PreparedStatement.class);
                    }
                    return result instanceof Statement statement ? wrapped(real, statement, Statement.class) : result;
                });
            });
        }

        private <T extends Statement> T wrapped(Connection real, T statement, Class<T> type) {
            return proxy(
                    type,
                    (self, method, arguments) -> method.getName().startsWith("execute")
                            ? sent(real, statement, method, arguments)
                            : call(statement, method, arguments));
        }

        private Object sent(Connection real, Object target, Method method, Object[] arguments) throws Throwable {
            left--;
            if (left == 0 && moment == Moment.BEFORE) {
                strike(real);
            }
            Object result = call(target, method, arguments);
            if (left == 0 && moment == Moment.AFTER) {
                strike(real);
                throw new SQLException("the connection was killed", "08006");
            }
            return result;
        }

        private void strike(Connection real) throws SQLException {
            int pid = real.unwrap(PGConnection.class).getBackendPID();
            server.value("SELECT pg_terminate_backend(" + pid + ")");
            Expect.eventually(
                    "the backend is gone",
                    () -> server.query("SELECT 1 FROM pg_stat_activity WHERE pid = " + pid)
                            .isEmpty());
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

package dev.kedge.runtime.connection;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The server process that the PostgreSQL driver knows from the start of the connection. Behind a pooler this is not a
 * process of the server. This module does not depend on the driver, and JDBC has no method for it, so the driver is
 * called by reflection through {@code unwrap}, which connection pools pass on.
 */
public final class DriverProcess {
    private static final String DRIVER = "org.postgresql.PGConnection";

    private DriverProcess() {}

    /** The id of the process; absent for another driver, and for a pool that hides its connections. */
    public static OptionalInt of(Connection connection) {
        try {
            Optional<Class<?>> type = driver(connection);
            if (type.isPresent() && connection.isWrapperFor(type.get())) {
                Object driver = connection.unwrap(type.get());
                return OptionalInt.of(
                        (Integer) type.get().getMethod("getBackendPID").invoke(driver));
            }
        } catch (SQLException | ReflectiveOperationException | LinkageError e) {
            Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
            Log.LOGGER.debug("The driver does not tell its server process", cause);
        }
        return OptionalInt.empty();
    }

    /**
     * The driver's interface, from the class loader of the connection: an application may have loaded several drivers.
     */
    static Optional<Class<?>> driver(Connection connection) throws SQLException {
        Set<@Nullable ClassLoader> loaders = new LinkedHashSet<>();
        loaders.add(connection.getMetaData().getClass().getClassLoader());
        loaders.add(connection.getClass().getClassLoader());
        loaders.add(Thread.currentThread().getContextClassLoader());
        DriverManager.drivers().forEach(it -> loaders.add(it.getClass().getClassLoader()));
        return loaders.stream()
                .flatMap(DriverProcess::load)
                .filter(type -> isWrapped(connection, type))
                .findFirst();
    }

    private static Stream<Class<?>> load(@Nullable ClassLoader loader) {
        try {
            return Stream.of(Class.forName(DRIVER, false, loader));
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }

    private static boolean isWrapped(Connection connection, Class<?> type) {
        try {
            return connection.isWrapperFor(type);
        } catch (SQLException e) {
            return false;
        }
    }
}

package dev.kedge.runtime.connection;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The PostgreSQL driver's COPY, which JDBC has no method for. It is called by reflection, as in {@link DriverProcess}.
 */
public final class DriverCopy {
    private final Object manager;

    private DriverCopy(Object manager) {
        this.manager = manager;
    }

    /** The COPY of a connection; absent for another driver, and for a pool that hides its connections. */
    public static Optional<DriverCopy> of(Connection connection) throws SQLException {
        try {
            Optional<Class<?>> type = DriverProcess.driver(connection);
            if (type.isEmpty() || !connection.isWrapperFor(type.get())) {
                return Optional.empty();
            }
            Object driver = connection.unwrap(type.get());
            return Optional.of(new DriverCopy(type.get().getMethod("getCopyAPI").invoke(driver)));
        } catch (ReflectiveOperationException | LinkageError e) {
            Log.LOGGER.debug("The driver has no COPY", e);
            return Optional.empty();
        }
    }

    /** Sends rows with {@code COPY … FROM STDIN}. */
    public void in(String sql, InputStream rows) throws SQLException, IOException {
        try {
            manager.getClass()
                    .getMethod("copyIn", String.class, InputStream.class)
                    .invoke(manager, sql, rows);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the driver has another COPY than expected", e);
        }
    }
}

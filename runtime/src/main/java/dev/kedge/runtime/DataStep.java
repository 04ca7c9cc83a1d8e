package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A change of data that is written in Java. A {@code java} phase of a revision names it. An application registers it
 * with {@link dev.kedge.Kedge#dataStep(DataStep)}. Commands find it in the class path that their option
 * {@code --classpath} names: as a service of this type, or as the public class whose name is in the phase.
 */
@FunctionalInterface
@Stable
public interface DataStep {
    /**
     * Changes the data. The connection is in a transaction, in which the step is also recorded as done. The step must
     * neither commit nor roll back. If a lock is not granted in time, the transaction is rolled back and the step is
     * run again.
     *
     * @param connection the connection to the database, with the schema of the revision as its search path
     * @throws SQLException if a statement fails; the phase then fails as if its SQL had failed
     */
    void run(Connection connection) throws SQLException;

    /**
     * Returns the name by which {@code java} phases call the step.
     *
     * @return the name; by default that of the class, as {@link Class#getName} returns it
     */
    default String name() {
        return getClass().getName();
    }
}

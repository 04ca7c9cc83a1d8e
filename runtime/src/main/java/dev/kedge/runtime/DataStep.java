package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.sql.Connection;
import java.sql.SQLException;

/** A change of data written in Java, which a {@code java} phase names. */
@FunctionalInterface
@Stable
public interface DataStep {
    /**
     * Changes the data. The connection is in a transaction that also records the step: it must be neither committed nor
     * rolled back here. After a lock conflict the transaction is rolled back and the step runs again.
     */
    void run(Connection connection) throws SQLException;
}

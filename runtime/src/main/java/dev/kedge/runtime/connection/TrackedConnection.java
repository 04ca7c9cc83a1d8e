package dev.kedge.runtime.connection;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;

/** A connection that records its running statements, including those of Java steps. */
final class TrackedConnection {
    private static final List<Class<?>> STATEMENTS =
            List.of(CallableStatement.class, PreparedStatement.class, Statement.class);

    private TrackedConnection() {}

    static Connection of(Connection connection, RunningStatements running) {
        return Facade.of(
                connection,
                STATEMENTS,
                (target, method, arguments, call) -> target instanceof Statement statement
                                && method.getName().startsWith("execute")
                        ? running.during(statement, call)
                        : call.send());
    }
}

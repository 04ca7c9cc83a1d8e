package dev.kedge.runtime.normalize;

import dev.kedge.core.sql.Expression;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The plans that the server makes for queries, with constants folded. The queries are not executed. */
final class Plans {
    private final Connection connection;
    private final TemporarySchema space;

    Plans(Connection connection, TemporarySchema space) {
        this.connection = connection;
        this.space = space;
    }

    /**
     * The live expression, if it differs from the other only in casts and constants and the server makes equal plans
     * for queries with both. If names differ, equal plans would prove too little, because a function call may be
     * folded.
     */
    Expression choose(Expression spelled, Expression live, UnaryOperator<String> query) throws SQLException {
        if (spelled.equals(live) || !CastStripper.names(spelled.text()).equals(CastStripper.names(live.text()))) {
            return spelled;
        }
        List<String> plan = of(query.apply(spelled.text()));
        return !plan.isEmpty() && plan.equals(of(query.apply(live.text()))) ? live : spelled;
    }

    /** The lines of a plan; empty if the server rejects the query. */
    private List<String> of(String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        boolean planned = space.attempt(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                try (ResultSet rows = statement.executeQuery("EXPLAIN (VERBOSE, COSTS OFF) " + query)) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
            }
        });
        return planned ? lines : List.of();
    }
}

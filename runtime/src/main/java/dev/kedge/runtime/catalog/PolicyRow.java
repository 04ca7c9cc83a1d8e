package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Policy;
import dev.kedge.core.sql.Expression;
import java.sql.SQLException;

/** A row of pg_policy as a policy. */
final class PolicyRow {
    private PolicyRow() {}

    static Policy read(Row row) throws SQLException {
        return new Policy(
                row.text("name"),
                row.flag("restrictive"),
                command(row.letter("command")),
                row.texts("roles"),
                row.optional("using").map(Expression::new),
                row.optional("check").map(Expression::new),
                row.optional("comment"));
    }

    private static Policy.Command command(char letter) {
        return switch (letter) {
            case 'r' -> Policy.Command.SELECT;
            case 'a' -> Policy.Command.INSERT;
            case 'w' -> Policy.Command.UPDATE;
            case 'd' -> Policy.Command.DELETE;
            default -> Policy.Command.ALL;
        };
    }
}

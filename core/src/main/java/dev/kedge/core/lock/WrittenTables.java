package dev.kedge.core.lock;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables whose rows statements change, according to their text. What a function or a trigger writes is not known.
 * The names may include one that is not a table, such as that of a WITH query.
 */
@Internal
public final class WrittenTables {
    private static final List<String> COMMANDS =
            List.of("insert into", "merge into", "delete from", "update", "truncate", "copy");

    private WrittenTables() {}

    /**
     * {@return the names in the order in which they occur}
     *
     * @param statements the SQL, one statement each
     */
    public static Set<QualifiedName> of(List<String> statements) {
        Set<QualifiedName> written = new LinkedHashSet<>();
        for (String statement : statements) {
            SqlReader sql = SqlReader.of(statement);
            while (!sql.isAtEnd()) {
                if (sql.take("do update") || sql.take("for update") || sql.take("for no key update")) {
                    continue;
                }
                if (COMMANDS.stream().anyMatch(sql::take)) {
                    written.addAll(sql.skip("table", "only").takeNames());
                } else {
                    sql.pass();
                }
            }
        }
        return written;
    }
}

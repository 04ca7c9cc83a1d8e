package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.postgres.OnServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Compares the lists of types, functions and keywords with the catalogs of servers. {@code -Dkedge.golden.update=true} adds what a
 * server has and a list lacks.
 */
class ServerWordsTest {
    private static final Path LISTS = Path.of("../../core/src/main/resources/dev/kedge/core/schema/rule");

    /** No row types of catalogs, no array types, and no types that only internal functions have. */
    private static final String TYPES = "SELECT typname FROM pg_type WHERE typnamespace = 'pg_catalog'::regnamespace"
            + " AND typtype IN ('b', 'r', 'm') AND typcategory <> 'A' AND typname !~ '^(pg_node_tree|pg_ndistinct"
            + "|pg_dependencies|pg_mcv_list|pg_brin.*|pg_ddl_command)$'";

    /** Functions that SQL cannot call, because an argument or the result is internal, are left out. */
    private static final String FUNCTIONS = "SELECT DISTINCT proname FROM pg_proc WHERE pronamespace ="
            + " 'pg_catalog'::regnamespace AND NOT ('internal'::regtype = ANY (proargtypes::oid[]) OR"
            + " 'cstring'::regtype = ANY (proargtypes::oid[]) OR prorettype IN ('internal'::regtype, 'cstring'::regtype,"
            + " 'trigger'::regtype)) AND proname !~ '^(binary_upgrade_|pg_stat_get_)'";

    private static final String KEYWORDS = "SELECT word FROM pg_get_keywords()";

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void containWhatTheServerHas(int major) throws SQLException, IOException {
        Connection database = Server.of(major).emptyDatabase("migrated");
        contains("types.txt", names(database, TYPES));
        contains("functions.txt", names(database, FUNCTIONS));
        contains("keywords.txt", names(database, KEYWORDS));
    }

    private static SortedSet<String> names(Connection database, String query) throws SQLException {
        SortedSet<String> names = new TreeSet<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static void contains(String name, SortedSet<String> names) throws IOException {
        Path file = LISTS.resolve(name);
        SortedSet<String> listed = new TreeSet<>(Files.exists(file) ? Files.readAllLines(file) : names);
        if (Boolean.getBoolean("kedge.golden.update")) {
            listed.addAll(names);
            Files.writeString(file, String.join("\n", listed) + "\n");
        }
        assertThat(listed).containsAll(names);
    }
}

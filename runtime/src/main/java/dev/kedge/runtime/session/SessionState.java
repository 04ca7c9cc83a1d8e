package dev.kedge.runtime.session;

import dev.kedge.core.revision.RunSetting;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state that the server keeps for a session beyond a transaction, as far as SQL can query it.
 *
 * @param process the server process that answered
 * @param user the user that SESSION AUTHORIZATION shows
 * @param role the role that SET ROLE chose; {@code none} without one
 * @param settings the settings that the session itself has made, by name
 * @param custom the values of the requested custom settings, by name; the empty text for one without a value
 * @param effective the effective values of {@link RunSetting}, by name, whether the session has set them or not;
 *     without those that the server does not know
 * @param held other things that the session holds, such as cursors, each as the statement that ends it
 * @param hasTemporary whether the session has objects in its temporary schema
 * @param hasLocks whether the session holds advisory locks
 */
record SessionState(
        int process,
        String user,
        String role,
        Map<String, String> settings,
        Map<String, String> custom,
        Map<String, String> effective,
        Set<String> held,
        boolean hasTemporary,
        boolean hasLocks) {
    private static final String NO_ROLE = "none";
    /** The setting that a run makes for its whole duration. */
    private static final String APPLICATION = "application_name";

    private static final String IDLENESS = "idle_session_timeout";
    /** Set by the check that the client is still connected, not by phases. */
    private static final String CLIENT_CHECK = "client_connection_check_interval";

    SessionState {
        settings = Map.copyOf(settings);
        custom = Map.copyOf(custom);
        effective = Map.copyOf(effective);
        held = Set.copyOf(held);
    }

    /** Queries the server once. It cannot list custom settings, so the names of those that matter must be given. */
    static SessionState read(Connection connection, Collection<String> customSettings) throws SQLException {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, String> settings = new LinkedHashMap<>();
        Map<String, String> custom = new LinkedHashMap<>();
        Map<String, String> effective = new LinkedHashMap<>();
        Set<String> held = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query(customSettings))) {
            while (row.next()) {
                String name = row.getString(2);
                String value = row.getString(3);
                switch (row.getString(1)) {
                    case "setting" -> settings.put(name, value);
                    case "custom" -> custom.put(name, value);
                    case "run" -> effective.put(name, value);
                    case "prepared" -> held.add("DEALLOCATE " + quoted(name));
                    case "cursor" -> held.add("CLOSE " + quoted(name));
                    case "channel" -> held.add("UNLISTEN " + quoted(name));
                    default -> facts.put(name, value);
                }
            }
        }
        return new SessionState(
                Integer.parseInt(facts.getOrDefault("process", "0")),
                facts.getOrDefault("user", ""),
                facts.getOrDefault("role", NO_ROLE),
                settings,
                custom,
                effective,
                held,
                facts.containsKey("temporary"),
                facts.containsKey("lock"));
    }

    private static String query(Collection<String> custom) {
        return """
                SELECT 'fact', 'process', pg_backend_pid()::text
                UNION ALL SELECT 'fact', 'user', current_setting('session_authorization')
                UNION ALL SELECT 'fact', 'role', current_setting('role')
                UNION ALL SELECT 'run', name, current_setting(name, true) FROM unnest(%s) name
                  WHERE current_setting(name, true) IS NOT NULL
                UNION ALL SELECT 'custom', name, coalesce(current_setting(name, true), '') FROM unnest(%s) name
                UNION ALL SELECT 'setting', name, setting FROM pg_settings WHERE source = 'session'
                  AND name NOT IN ('transaction_isolation', 'transaction_read_only', 'transaction_deferrable')
                UNION ALL SELECT 'prepared', name, '' FROM pg_prepared_statements WHERE from_sql
                UNION ALL SELECT 'cursor', name, '' FROM pg_cursors WHERE is_holdable
                UNION ALL SELECT 'channel', channel, '' FROM pg_listening_channels() channel
                UNION ALL SELECT 'fact', 'temporary', '' WHERE pg_my_temp_schema() <> 0 AND EXISTS (SELECT FROM pg_depend
                  WHERE refclassid = 'pg_namespace'::regclass AND refobjid = pg_my_temp_schema())
                UNION ALL SELECT 'fact', 'lock', '' WHERE EXISTS (SELECT FROM pg_locks
                  WHERE locktype = 'advisory' AND pid = pg_backend_pid())
                """.formatted(
                        Literal.array(Arrays.stream(RunSetting.values())
                                .map(RunSetting::setting)
                                .toList()),
                        Literal.array(custom));
    }

    /** The statements that bring a session from another state back to this one. Locks are left alone. */
    List<String> after(SessionState now) {
        List<String> statements = new ArrayList<>();
        if (!now.user.equals(user)) {
            statements.add("SET SESSION AUTHORIZATION " + quoted(user));
        }
        if (!now.user.equals(user) || !now.role.equals(role)) {
            statements.add(setRole("SET", role));
        }
        now.settings.keySet().stream()
                .filter(name -> !settings.containsKey(name))
                .sorted()
                .forEach(name -> statements.add("RESET " + dotted(name)));
        settings.entrySet().stream()
                .filter(it -> !it.getValue().equals(now.settings.get(it.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> statements.add(set(it.getKey(), it.getValue())));
        // custom settings are not listed, so their effective value is compared
        now.effective.entrySet().stream()
                .filter(it -> it.getKey().indexOf('.') > 0 && !now.settings.containsKey(it.getKey()))
                .filter(it -> !it.getValue().equals(effective.get(it.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> statements.add(
                        effective.containsKey(it.getKey())
                                ? set(it.getKey(), effective.getOrDefault(it.getKey(), ""))
                                : "RESET " + dotted(it.getKey())));
        now.custom.entrySet().stream()
                .filter(it -> !it.getValue().equals(custom.getOrDefault(it.getKey(), "")))
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> statements.add(set(it.getKey(), custom.getOrDefault(it.getKey(), ""))));
        now.held.stream().filter(it -> !held.contains(it)).sorted().forEach(statements::add);
        if (now.hasTemporary && !hasTemporary) {
            statements.add("DISCARD TEMP");
        }
        return statements;
    }

    /** A copy with the values of more custom settings, which were not set before any of them was queried. */
    SessionState withCustom(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(custom);
        all.putAll(more);
        return new SessionState(process, user, role, settings, all, effective, held, hasTemporary, hasLocks);
    }

    /** A copy with the user and the role of another state. */
    SessionState as(SessionState other) {
        return new SessionState(
                process, other.user, other.role, settings, custom, effective, held, hasTemporary, hasLocks);
    }

    /** A copy with what a run sets for its whole duration. */
    SessionState running(SessionState now, String application) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put(APPLICATION, application);
        all.put(IDLENESS, "0");
        all.remove(CLIENT_CHECK);
        if (now.settings.containsKey(CLIENT_CHECK)) {
            all.put(CLIENT_CHECK, now.settings.get(CLIENT_CHECK));
        }
        return new SessionState(process, user, role, all, custom, effective, held, hasTemporary, hasLocks);
    }

    /** SET or SET LOCAL of a role, including {@code none}. */
    static String setRole(String set, String role) {
        return set + " ROLE " + (role.equals(NO_ROLE) ? "NONE" : quoted(role));
    }

    /** Always quotes, because a role may be named DEFAULT or NONE. */
    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static String set(String name, String value) {
        return "SELECT set_config(" + Literal.quote(name) + ", " + Literal.quote(value) + ", false)";
    }

    private static String dotted(String name) {
        return Stream.of(name.split("\\.", -1)).map(Identifier::quote).collect(Collectors.joining("."));
    }
}

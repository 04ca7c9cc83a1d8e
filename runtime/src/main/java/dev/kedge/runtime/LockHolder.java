package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The session that holds Kedge's lock on a database, as {@code pg_stat_activity} shows it. For a session of another
 * role, a role without {@code pg_read_all_stats} sees only the process and the application.
 *
 * @param process the id of the server process
 * @param application the session's {@code application_name}; may be empty
 * @param address the address that it connects from; absent for a local socket, or if it is hidden
 * @param state {@code active}, {@code idle in transaction} and so on; absent if it is hidden
 * @param since when it entered this state; absent if it is hidden
 */
@Stable
public record LockHolder(
        int process, String application, Optional<String> address, Optional<String> state, Optional<Instant> since) {

    /**
     * Describes the session, such as
     * {@code process 4711 (kedge market 1.4) from 10.0.0.7, idle since 2026-03-01T09:00:00Z}.
     */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add("process " + process + (application.isEmpty() ? "" : " (" + application + ")")
                + address.map(it -> " from " + it).orElse(""));
        state.map(it -> it + since.map(time -> " since " + time).orElse("")).ifPresent(parts::add);
        return String.join(", ", parts);
    }
}

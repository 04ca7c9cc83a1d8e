package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The session that holds the lock of a database, as {@code pg_stat_activity} shows it. Of another role's session a role without
 * {@code pg_read_all_stats} sees the process and the application only.
 *
 * @param process the server process
 * @param application what it calls itself; empty if nothing
 * @param address where it connects from; absent for a local socket, or if it is hidden
 * @param state {@code active}, {@code idle in transaction} and so on; absent if it is hidden
 * @param since since when it is in this state; absent if it is hidden
 */
@Stable
public record LockHolder(
        int process, String application, Optional<String> address, Optional<String> state, Optional<Instant> since) {

    /** Such as {@code process 4711 (kedge market 1.4) from 10.0.0.7, idle since 2026-03-01T09:00:00Z}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add("process " + process + (application.isEmpty() ? "" : " (" + application + ")")
                + address.map(it -> " from " + it).orElse(""));
        state.map(it -> it + since.map(time -> " since " + time).orElse("")).ifPresent(parts::add);
        return String.join(", ", parts);
    }
}

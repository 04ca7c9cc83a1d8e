package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/** When a trigger fires, depending on the setting {@code session_replication_role} (manual, ALTER TABLE). */
@Experimental
public enum TriggerState {
    /** It fires in ordinary sessions, as a new trigger does: {@code ENABLE TRIGGER}. */
    ENABLED,
    /** It never fires: {@code DISABLE TRIGGER}. */
    DISABLED,
    /** It fires only in sessions that apply replicated changes: {@code ENABLE REPLICA TRIGGER}. */
    REPLICA,
    /** It fires in all sessions: {@code ENABLE ALWAYS TRIGGER}. */
    ALWAYS
}

package dev.kedge.core.sql;

import java.util.Locale;

/** The locks of tables that statements take, the weakest first; see the manual, section 13.3. */
public enum LockMode {
    /** Of a reader; only ACCESS EXCLUSIVE stands in its way. */
    ACCESS_SHARE,
    /** Of SELECT FOR UPDATE. */
    ROW_SHARE,
    /** Of whoever writes rows. */
    ROW_EXCLUSIVE,
    /** Lets others read and write. */
    SHARE_UPDATE_EXCLUSIVE,
    /** Lets others read. */
    SHARE,
    /** Lets others read, and only one session has it. */
    SHARE_ROW_EXCLUSIVE,
    /** Lets others read, but not SELECT FOR UPDATE. */
    EXCLUSIVE,
    /** Lets nobody else do anything. */
    ACCESS_EXCLUSIVE;

    /** The name in PostgreSQL's manual and views. */
    public String label() {
        return name().replace('_', ' ');
    }

    /** What others cannot do meanwhile, in a word or two; empty for nothing of weight. */
    public String blocks() {
        if (this == ACCESS_EXCLUSIVE) {
            return "blocks reads and writes";
        }
        return compareTo(SHARE) >= 0 ? "blocks writes" : "";
    }

    /** The mode of LOCK TABLE's words; ACCESS EXCLUSIVE if they are none, as it is where none are given. */
    static LockMode of(String words) {
        for (LockMode mode : values()) {
            if (mode.label().equals(words.toUpperCase(Locale.ROOT))) {
                return mode;
            }
        }
        return ACCESS_EXCLUSIVE;
    }
}

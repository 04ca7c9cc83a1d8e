package dev.kedge.core.ddl;

import dev.kedge.core.stability.Experimental;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a phase of SQL runs. */
@Experimental
public enum Mode {
    /** All statements and the ledger's row in one transaction. */
    TX,
    /** One statement in autocommit, which may take long and must not stand in a transaction block. */
    ALONE,
    /** One UPDATE, run again and again over a few rows each, {@code :rows} being their condition. */
    BATCH,
    /** A file of the revision into a table, in one transaction. */
    COPY,
    /** A data step written in Java, found by its name. */
    JAVA;

    /** The word in brackets in a phase's header. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode of this label; absent if there is none. */
    public static Optional<Mode> of(String label) {
        return Arrays.stream(values())
                .filter(mode -> mode.label().equals(label))
                .findFirst();
    }
}

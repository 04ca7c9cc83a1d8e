package dev.kedge.core.ddl;

import dev.kedge.core.stability.Experimental;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way in which a phase of SQL runs. */
@Experimental
public enum Mode {
    /** All statements and the row of the ledger in one transaction. */
    TX,
    /** One statement in autocommit mode, which may take long and cannot run in a transaction block. */
    ALONE,
    /** One UPDATE that is repeated for a few rows at a time, which the condition {@code :rows} selects. */
    BATCH,
    /** A file of the revision is copied into a table, in one transaction. */
    COPY,
    /** A data step written in Java, which is found by its name. */
    JAVA;

    /** {@return the word in brackets in the header of a phase} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the mode with a label; absent if no mode has it}
     *
     * @param label the word in the brackets of a header
     */
    public static Optional<Mode> of(String label) {
        return Arrays.stream(values())
                .filter(mode -> mode.label().equals(label))
                .findFirst();
    }
}

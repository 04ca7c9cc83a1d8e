package dev.kedge.core.revision;

import dev.kedge.core.lock.TableNames;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;
import java.util.List;
import java.util.Optional;

/**
 * The conditions of a phase before and after it runs, and the tables that its SQL changes. They are lines below its
 * header.
 *
 * @param when a query that returns one boolean, whether the phase runs; absent if it always runs
 * @param needs a query that returns one boolean that must be true before the phase, in its transaction; absent for none
 * @param touches the tables that hand-written SQL changes, as SQL and separated by commas; absent if it does not change
 *     the schema
 * @param verify a query that returns one boolean that must be true after the phase, in its transaction; absent for none
 * @param undoes in down.sql, the numbers of the phases of up.sql that it reverts; it is skipped if all of them were
 *     skipped. Empty if it always runs
 */
@Internal
public record PhaseTerms(
        Optional<String> when,
        Optional<String> needs,
        Optional<String> touches,
        Optional<String> verify,
        List<Integer> undoes) {
    /** The terms of a phase without conditions. */
    public static final PhaseTerms NONE =
            new PhaseTerms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /**
     * Copies the list.
     *
     * @param when a query that returns one boolean, whether the phase runs; absent if it always runs
     * @param needs a query that returns one boolean that must be true before the phase, in its transaction; absent for none
     * @param touches the tables that hand-written SQL changes, as SQL and separated by commas; absent if it does not change
     *     the schema
     * @param verify a query that returns one boolean that must be true after the phase, in its transaction; absent for none
     * @param undoes in down.sql, the numbers of the phases of up.sql that it reverts; it is skipped if all of them were
     *     skipped. Empty if it always runs
     */
    public PhaseTerms {
        undoes = List.copyOf(undoes);
    }

    /** {@return the tables whose schema the SQL changes; empty if it does not change the schema} */
    public List<QualifiedName> tables() {
        return touches.flatMap(TableNames::of).orElse(List.of());
    }
}

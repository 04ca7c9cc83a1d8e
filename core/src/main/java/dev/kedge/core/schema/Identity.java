package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Locale;
import java.util.Optional;

/**
 * How PostgreSQL numbers an identity column (manual, CREATE TABLE).
 *
 * @param generation whose number stands
 * @param options how its sequence counts
 * @param sequence the name of its sequence, which is in the schema of the table; absent for the one that the server
 *     gives, {@link Naming#sequence}
 */
@Experimental
public record Identity(Generation generation, SequenceOptions options, Optional<String> sequence) {

    /** The server's number always stands. */
    public static final Identity ALWAYS = new Identity(Generation.ALWAYS, SequenceOptions.NONE);

    /** The server's number stands where an INSERT gives none. */
    public static final Identity BY_DEFAULT = new Identity(Generation.BY_DEFAULT, SequenceOptions.NONE);

    /** One whose sequence has the name that the server gives. */
    public Identity(Generation generation, SequenceOptions options) {
        this(generation, options, Optional.empty());
    }

    /** The same identity with another way of counting. */
    public Identity withOptions(SequenceOptions other) {
        return new Identity(generation, other, sequence);
    }

    /** The same identity with another name of its sequence; absent for the one that the server gives. */
    public Identity withSequence(Optional<String> other) {
        return new Identity(generation, options, other);
    }

    /** The name of its sequence where it numbers this column. */
    public QualifiedName sequenceOf(QualifiedName table, String column) {
        return table.withName(sequence.orElseGet(() -> Naming.sequence(table, column)));
    }

    /** The same identity without a name that the server would give anyway. */
    public Identity canonical(QualifiedName table, String column) {
        return withSequence(sequence.filter(name -> !name.equals(Naming.sequence(table, column))));
    }

    /** Whose number stands. */
    public enum Generation {
        /** The server's, always. */
        ALWAYS,
        /** The server's where an INSERT gives none. */
        BY_DEFAULT;

        /** The words between GENERATED and AS IDENTITY. */
        public String sql() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}

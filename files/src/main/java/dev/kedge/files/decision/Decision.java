package dev.kedge.files.decision;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.stability.Experimental;
import java.util.Optional;
import java.util.Set;

/** A decision that a comparison of two schemas needs and that the user made with an option of accept. Only this class parses
 * such options. */
@Experimental
public sealed interface Decision {
    /** {@return the name of the option, such as {@code rename}} */
    String option();

    /** {@return the value of the option, such as {@code prices.close:close_price}} */
    String value();

    /**
     * {@return whether the decision is still needed}
     *
     * @param before the paths of existing objects
     * @param after the paths of declared objects
     */
    boolean isOpen(Set<String> before, Set<String> after);

    /** {@return the decision as revision.json records it, such as {@code --rename prices.close:close_price}} */
    default String text() {
        return "--" + option() + " " + value();
    }

    /** {@return the decision as messages name it} */
    default Wording wording() {
        return wording(option(), value());
    }

    /**
     * Parses an option.
     *
     * @param option the name of the option, such as {@code rename}
     * @param value the value of the option
     * @return the decision, or an error that shows the syntax
     */
    static Outcome<Decision> of(String option, String value) {
        Optional<Decision> decision = parse(option, value);
        return decision.map(Outcome::of)
                .orElseGet(() -> Outcome.failed(Diagnostic.of(
                        DriftCode.DECISION_SYNTAX, Place.NOWHERE, wording(option, value), Wording.of(form(option)))));
    }

    /**
     * {@return the decision that revision.json records; absent if the text is not a decision}
     *
     * @param text the text, such as {@code --rename prices.close:close_price}
     */
    static Optional<Decision> ofText(String text) {
        int blank = text.indexOf(' ');
        return text.startsWith("--") && blank > 0
                ? parse(text.substring(2, blank), text.substring(blank + 1))
                : Optional.empty();
    }

    private static Optional<Decision> parse(String option, String value) {
        int colon = value.lastIndexOf(':');
        int equals = value.indexOf('=');
        return switch (option) {
            case Rename.OPTION ->
                colon < 1 || colon == value.length() - 1
                        ? Optional.empty()
                        : Optional.of(new Rename(value.substring(0, colon), value.substring(colon + 1)));
            case Drop.OPTION -> Optional.of(new Drop(value));
            case Using.OPTION ->
                equals < 1
                        ? Optional.empty()
                        : Optional.of(new Using(value.substring(0, equals), value.substring(equals + 1)));
            case Backfill.OPTION ->
                equals < 1
                        ? Optional.empty()
                        : Optional.of(new Backfill(value.substring(0, equals), value.substring(equals + 1)));
            case Default.OPTION ->
                equals < 1
                        ? Optional.empty()
                        : Optional.of(new Default(value.substring(0, equals), value.substring(equals + 1)));
            case Acknowledge.OPTION -> Optional.of(new Acknowledge(value));
            default -> Optional.empty();
        };
    }

    private static String form(String option) {
        return option.equals(Rename.OPTION)
                ? "{--rename=table.old:new}, or {--rename=old:new} for a table"
                : "{--" + option + "='table.column=expression'}";
    }

    private static Wording wording(String option, String value) {
        return Wording.of("{--" + option + "=%1$s}", value);
    }

    /**
     * An object is renamed or moved, and not dropped.
     *
     * @param path its former path, such as {@code prices.close}
     * @param to its new name, with its new schema if it moves
     */
    record Rename(String path, String to) implements Decision {
        static final String OPTION = "rename";

        @Override
        public String option() {
            return OPTION;
        }

        @Override
        public String value() {
            return path + ":" + to;
        }

        /** A rename that another branch has also done is no longer needed. */
        @Override
        public boolean isOpen(Set<String> before, Set<String> after) {
            return before.contains(path) && !after.contains(path);
        }
    }

    /**
     * An object is dropped with its data, and not renamed.
     *
     * @param path its path, such as {@code prices.close}
     */
    record Drop(String path) implements Decision {
        static final String OPTION = "drop";

        @Override
        public String option() {
            return OPTION;
        }

        @Override
        public String value() {
            return path;
        }

        @Override
        public boolean isOpen(Set<String> before, Set<String> after) {
            return before.contains(path) && !after.contains(path);
        }
    }

    /** An expression for the rows of a column. */
    sealed interface OfColumn extends Decision {
        /** {@return the new path of the column} */
        String path();

        /** {@return the SQL expression} */
        String expression();

        @Override
        default String value() {
            return path() + "=" + expression();
        }

        @Override
        default boolean isOpen(Set<String> before, Set<String> after) {
            return after.contains(path());
        }
    }

    /**
     * The conversion of the values of a column whose type changes.
     *
     * @param path the new path of the column
     * @param expression the SQL expression
     */
    record Using(String path, String expression) implements OfColumn {
        static final String OPTION = "using";

        @Override
        public String option() {
            return OPTION;
        }
    }

    /**
     * The value of existing rows in a column that is added or forbids nulls.
     *
     * @param path the new path of the column
     * @param expression the SQL expression
     */
    record Backfill(String path, String expression) implements OfColumn {
        static final String OPTION = "backfill";

        @Override
        public String option() {
            return OPTION;
        }
    }

    /**
     * The default of a retired column, which rows get that new code inserts and older code reads.
     *
     * @param path the path of the column
     * @param expression the SQL expression
     */
    record Default(String path, String expression) implements OfColumn {
        static final String OPTION = "default";

        @Override
        public String option() {
            return OPTION;
        }
    }

    /**
     * A hazard is acknowledged.
     *
     * @param hazard its name, such as {@code data-loss:prices.close}
     */
    record Acknowledge(String hazard) implements Decision {
        static final String OPTION = "allow";

        private static final String DATA_LOSS = "data-loss:";

        /** The loss of an object's data. */
        static Acknowledge lossOf(String path) {
            return new Acknowledge(DATA_LOSS + path);
        }

        /** The path of the object whose data may be lost; absent for other hazards. */
        Optional<String> lost() {
            return hazard.startsWith(DATA_LOSS) ? Optional.of(hazard.substring(DATA_LOSS.length())) : Optional.empty();
        }

        @Override
        public String option() {
            return OPTION;
        }

        @Override
        public String value() {
            return hazard;
        }

        @Override
        public boolean isOpen(Set<String> before, Set<String> after) {
            return true;
        }
    }
}

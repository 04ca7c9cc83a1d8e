package dev.kedge.files.decision;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.stability.Experimental;
import java.util.Optional;
import java.util.Set;

/** What a comparison of two schemas cannot know and a user decided with an option of accept. Options are parsed here only. */
@Experimental
public sealed interface Decision {
    /** The option's name, such as {@code rename}. */
    String option();

    /** The option's value, such as {@code prices.close:close_price}. */
    String value();

    /**
     * Whether there is still something to decide.
     *
     * @param before the paths of what is there
     * @param after the paths of what is declared
     */
    boolean isOpen(Set<String> before, Set<String> after);

    /** The decision as revision.json records it, such as {@code --rename prices.close:close_price}. */
    default String text() {
        return "--" + option() + " " + value();
    }

    /** The decision as a message names it. */
    default Wording wording() {
        return wording(option(), value());
    }

    /** The decision of an option, or an error that says how it is written. */
    static Outcome<Decision> of(String option, String value) {
        Optional<Decision> decision = parse(option, value);
        return decision.map(Outcome::of)
                .orElseGet(() -> Outcome.failed(Diagnostic.of(
                        DriftCode.DECISION_SYNTAX, Place.NOWHERE, wording(option, value), Wording.of(form(option)))));
    }

    /** The decision that revision.json records; absent if the text is none. */
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
     * @param path its path before, such as {@code prices.close}
     * @param to its name from now on, with its schema if it moves there
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

        /** A rename that another branch has done as well is done. */
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
        /** The column's path from now on. */
        String path();

        /** The SQL expression. */
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
     * How the values of a column are converted whose type changes.
     *
     * @param path the column's path from now on
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
     * What existing rows get in a column that is added or forbids nulls.
     *
     * @param path the column's path from now on
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
     * A danger is known and taken.
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

        /** The path of the object whose data may be lost; absent for other dangers. */
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

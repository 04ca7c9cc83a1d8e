package dev.kedge.core.step;

import dev.kedge.core.schema.PgType;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a change of a column's type costs, from measured facts: most changes write the table anew, the ones named here do
 * not, and some lose values or have no cast of their own (manual, ALTER TABLE and section 10.4).
 *
 * @param rewrites whether the table is written anew
 * @param needsUsing whether the server refuses it without USING
 * @param isNarrowing whether a value of the old type may not fit the new one
 * @param isLossy whether such a value is silently rounded or cut instead of stopping the change
 */
public record TypeChange(boolean rewrites, boolean needsUsing, boolean isNarrowing, boolean isLossy) {
    private static final List<String> NUMBERS =
            List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> TEXTS = Set.of("text", "varchar", "char");
    private static final Set<String> FRACTIONS = Set.of("timestamp", "timestamptz", "time", "timetz", "interval");

    /** The change from one type to another; an author's {@code USING} takes the place of the server's cast. */
    public static TypeChange between(PgType from, PgType to, Optional<Expression> using) {
        boolean free = using.isEmpty() && isFree(from, to);
        boolean widening = free || isWidening(from, to);
        boolean castable = using.isPresent() || widening || isAssignable(from, to);
        // Whoever writes a conversion decides what becomes of the values.
        boolean lossy = using.isEmpty() && !widening && !isChecked(from, to);
        return new TypeChange(!free, !castable, !widening, lossy);
    }

    private static boolean isFree(PgType from, PgType to) {
        if (from.dimensions() != to.dimensions()) {
            return false;
        }
        if (from.equals(to)) {
            return true;
        }
        String a = from.base();
        String b = to.base();
        if ((a.equals("varchar") || a.equals("text")) && (b.equals("varchar") || b.equals("text"))) {
            return to.modifiers().isEmpty() || !from.modifiers().isEmpty() && number(to, 0) >= number(from, 0);
        }
        if (a.equals("numeric") && b.equals("numeric")) {
            return to.modifiers().isEmpty()
                    || !from.modifiers().isEmpty()
                            && number(to, 0) >= number(from, 0)
                            && number(to, 1) == number(from, 1);
        }
        if (a.equals(b) && (FRACTIONS.contains(a) || a.equals("varbit"))) {
            return to.modifiers().isEmpty() || !from.modifiers().isEmpty() && number(to, 0) >= number(from, 0);
        }
        return a.equals("cidr") && b.equals("inet") || a.equals("xml") && b.equals("text");
    }

    /** Whether every value survives, though the table may be written anew. */
    private static boolean isWidening(PgType from, PgType to) {
        if (from.dimensions() != to.dimensions()) {
            return false;
        }
        int a = NUMBERS.indexOf(from.base());
        int b = NUMBERS.indexOf(to.base());
        if (from.is("numeric") && to.is("numeric")) {
            return !from.modifiers().isEmpty()
                    && number(to, 1) >= number(from, 1)
                    && number(to, 0) - number(to, 1) >= number(from, 0) - number(from, 1);
        }
        if (a >= 0 && a <= 2 && to.base().equals("numeric")) {
            int digits = List.of(5, 10, 19).get(a);
            return to.modifiers().isEmpty() || number(to, 0) - number(to, 1) >= digits;
        }
        boolean integers = a >= 0 && a <= 2 && b > a && b <= 2;
        boolean floats = from.is("real") && to.is("double precision") || a >= 0 && a <= 1 && to.is("double precision");
        boolean characters = to.base().equals("text");
        boolean json = from.is("json") && to.is("jsonb");
        boolean instants = from.is("date") && (to.is("timestamp") || to.is("timestamptz"));
        return integers || floats || characters || json || instants;
    }

    /** Whether a value that does not fit is an error: the server rounds fractions, but never cuts digits or characters. */
    private static boolean isChecked(PgType from, PgType to) {
        int a = NUMBERS.indexOf(from.base());
        int b = NUMBERS.indexOf(to.base());
        boolean integers = a >= 0 && a <= 2 && b >= 0 && b <= 3;
        boolean digits = from.is("numeric")
                && to.is("numeric")
                && !from.modifiers().isEmpty()
                && number(to, 1) >= number(from, 1);
        boolean characters = TEXTS.contains(from.base()) && TEXTS.contains(to.base());
        return from.dimensions() == to.dimensions() && (integers || digits || characters);
    }

    /** Whether the server has an assignment cast, so that ALTER TYPE needs no USING. */
    private static boolean isAssignable(PgType from, PgType to) {
        if (from.isArray() || to.isArray()) {
            return from.dimensions() == to.dimensions() && isAssignable(from.element(), to.element());
        }
        boolean numbers = NUMBERS.contains(from.base()) && NUMBERS.contains(to.base());
        boolean times = Set.of("timestamp", "timestamptz", "date").contains(from.base())
                && Set.of("timestamp", "timestamptz", "date", "time").contains(to.base());
        boolean json = from.is("json") && to.is("jsonb") || from.is("jsonb") && to.is("json");
        return from.base().equals(to.base()) || numbers || times || json || TEXTS.contains(to.base());
    }

    private static int number(PgType type, int index) {
        return index < type.modifiers().size()
                ? Integer.parseInt(type.modifiers().get(index))
                : 0;
    }
}

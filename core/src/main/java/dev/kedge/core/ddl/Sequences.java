package dev.kedge.core.ddl;

import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** SQL of sequences, those of identity columns too. */
@Internal
public final class Sequences {
    private Sequences() {}

    /** What follows the name in CREATE SEQUENCE. */
    public static String definition(Sequence sequence) {
        String type =
                sequence.type().is("bigint") ? "" : " AS " + sequence.type().sql();
        return type + words(sequence.options()).stream().map(word -> " " + word).collect(Collectors.joining());
    }

    /** What follows AS IDENTITY. */
    public static String inParentheses(Identity identity) {
        List<String> words = new ArrayList<>();
        identity.sequence().ifPresent(name -> words.add("SEQUENCE NAME " + Ddl.quote(name)));
        words.addAll(words(identity.options()));
        return words.isEmpty() ? "" : words.stream().collect(Collectors.joining(" ", " (", ")"));
    }

    private static List<String> words(SequenceOptions options) {
        List<String> words = new ArrayList<>();
        options.increment().ifPresent(value -> words.add("INCREMENT BY " + value));
        options.min().ifPresent(value -> words.add("MINVALUE " + value));
        options.max().ifPresent(value -> words.add("MAXVALUE " + value));
        options.start().ifPresent(value -> words.add("START WITH " + value));
        options.cache().ifPresent(value -> words.add("CACHE " + value));
        if (options.cycle()) {
            words.add("CYCLE");
        }
        return words;
    }

    /** The statements that change how a sequence counts. */
    public static List<SqlStatement> change(Sequence old, Sequence now) {
        String alter = "ALTER SEQUENCE " + old.name().sql();
        String type = old.type().equals(now.type()) ? "" : " AS " + now.type().sql();
        List<SqlStatement> statements = new ArrayList<>();
        if (narrows(old.options(), old.type(), now.options(), now.type())) {
            boolean larger = SequenceOptions.greatest(now.type()) > SequenceOptions.greatest(old.type());
            statements.add(SqlStatement.tx(alter + (larger ? type : "") + " "
                    + widened(old.options(), old.type(), now.options(), now.type())));
            statements.add(SqlStatement.tx("SELECT setval(" + Ddl.regclass(old.name()) + ", "
                    + held("last_value", "is_called", now.options(), now.type()) + ") FROM "
                    + old.name().sql()));
        }
        List<String> words = changed(old.options(), old.type(), now.options(), now.type());
        statements.add(
                SqlStatement.tx(alter + type + words.stream().map(w -> " " + w).collect(Collectors.joining())));
        return statements;
    }

    /** Whether a number that was in bounds may be out of them from now on. */
    public static boolean narrows(SequenceOptions old, PgType oldType, SequenceOptions now, PgType type) {
        return now.minOf(type) > old.minOf(oldType) || now.maxOf(type) < old.maxOf(oldType);
    }

    /** Bounds that admit the numbers of both; the server moves a sequence only within the bounds that it has. */
    public static String widened(SequenceOptions old, PgType oldType, SequenceOptions now, PgType type) {
        return "MINVALUE " + Math.min(old.minOf(oldType), now.minOf(type)) + " MAXVALUE "
                + Math.max(old.maxOf(oldType), now.maxOf(type));
    }

    /**
     * The number that a sequence goes on from, and whether it was given out: what it has reached, or the nearest that its new
     * bounds admit. One that has passed its last number has come to its end, one that gave out none begins at its start.
     */
    public static String held(String last, String called, SequenceOptions now, PgType type) {
        long min = now.minOf(type);
        long max = now.maxOf(type);
        String passed = now.isDescending() ? last + " < " + min : last + " > " + max;
        return "CASE WHEN " + last + " BETWEEN " + min + " AND " + max + " THEN " + last + " WHEN NOT " + called
                + " THEN " + now.startOf(type) + " ELSE greatest(least(" + last + ", " + max + "), " + min + ") END, "
                + called + " AND (" + last + " BETWEEN " + min + " AND " + max + " OR " + passed + ")";
    }

    /** The words for what changes. Bounds that PostgreSQL would choose for the old direction or type are said anew. */
    public static List<String> changed(SequenceOptions old, PgType oldType, SequenceOptions now, PgType type) {
        List<String> words = new ArrayList<>();
        boolean bounds = old.isDescending() != now.isDescending()
                || !oldType.equals(type)
                || !old.min().equals(now.min())
                || !old.max().equals(now.max())
                || narrows(old, oldType, now, type);
        if (old.incrementOf() != now.incrementOf()) {
            words.add("INCREMENT BY " + now.incrementOf());
        }
        if (bounds) {
            // together with AS, NO MAXVALUE means the type's greatest number even where numbers fall
            boolean open = oldType.equals(type);
            words.add(open && now.min().isEmpty() ? "NO MINVALUE" : "MINVALUE " + now.minOf(type));
            words.add(open && now.max().isEmpty() ? "NO MAXVALUE" : "MAXVALUE " + now.maxOf(type));
        }
        if (old.startOf(oldType) != now.startOf(type)) {
            words.add("START WITH " + now.startOf(type));
        }
        if (!old.cache().equals(now.cache())) {
            words.add("CACHE " + now.cache().orElse(1L));
        }
        if (old.cycle() != now.cycle()) {
            words.add(now.cycle() ? "CYCLE" : "NO CYCLE");
        }
        return words;
    }
}

package dev.kedge.core.ddl;

import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Generates SQL for sequences, including those of identity columns. */
@Internal
public final class Sequences {
    private Sequences() {}

    /**
     * {@return the text after the name in CREATE SEQUENCE}
     *
     * @param sequence the sequence
     */
    public static String definition(Sequence sequence) {
        String type =
                sequence.type().is("bigint") ? "" : " AS " + sequence.type().sql();
        return type + words(sequence.options()).stream().map(word -> " " + word).collect(Collectors.joining());
    }

    /**
     * {@return a statement that makes a sequence logged or unlogged from PostgreSQL 15 on, and does nothing before} The
     * server changes owned sequences together with their table, but not when a table comes to own them.
     *
     * @param sequence the name of the sequence
     * @param unlogged whether it becomes unlogged
     */
    public static String follow(QualifiedName sequence, boolean unlogged) {
        return "DO $kedge$ BEGIN IF current_setting('server_version_num')::int >= 150000 THEN EXECUTE "
                + Literal.quote("ALTER SEQUENCE " + sequence.sql() + (unlogged ? " SET UNLOGGED" : " SET LOGGED"))
                + "; END IF; END $kedge$";
    }

    /**
     * {@return the text after AS IDENTITY, with a leading space; empty for the default options}
     *
     * @param identity the identity, with the options and the name of its sequence
     */
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

    /**
     * {@return the statements that change how a sequence counts}
     *
     * @param old the old sequence
     * @param now the new sequence, of the same name
     */
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

    /**
     * {@return whether the new bounds exclude numbers that the old ones allow}
     *
     * @param old the old options
     * @param oldType the old type
     * @param now the new options
     * @param type the new type
     */
    public static boolean narrows(SequenceOptions old, PgType oldType, SequenceOptions now, PgType type) {
        return now.minOf(type) > old.minOf(oldType) || now.maxOf(type) < old.maxOf(oldType);
    }

    /**
     * {@return bounds that include the old and the new ones} The server moves a sequence only within its current
     * bounds.
     *
     * @param old the old options
     * @param oldType the old type
     * @param now the new options
     * @param type the new type
     */
    public static String widened(SequenceOptions old, PgType oldType, SequenceOptions now, PgType type) {
        return "MINVALUE " + Math.min(old.minOf(oldType), now.minOf(type)) + " MAXVALUE "
                + Math.max(old.maxOf(oldType), now.maxOf(type));
    }

    /**
     * The number that a sequence continues from, and whether it was already used: the number it has reached, or the
     * nearest one within its new bounds. A sequence that has passed its last number is exhausted; one that has not
     * generated any number begins at its start.
     *
     * @param last the last number of the sequence, as SQL
     * @param called whether the last number was used, as SQL
     * @param now the new options
     * @param type the new type
     * @return two arguments of {@code setval}
     */
    public static String held(String last, String called, SequenceOptions now, PgType type) {
        long min = now.minOf(type);
        long max = now.maxOf(type);
        String passed = now.isDescending() ? last + " < " + min : last + " > " + max;
        return "CASE WHEN " + last + " BETWEEN " + min + " AND " + max + " THEN " + last + " WHEN NOT " + called
                + " THEN " + now.startOf(type) + " ELSE greatest(least(" + last + ", " + max + "), " + min + ") END, "
                + called + " AND (" + last + " BETWEEN " + min + " AND " + max + " OR " + passed + ")";
    }

    /**
     * {@return the clauses for the options that change} Bounds that PostgreSQL derived from the old direction or type
     * are written explicitly.
     *
     * @param old the old options
     * @param oldType the old type
     * @param now the new options
     * @param type the new type
     */
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
            // together with AS, NO MAXVALUE means the type's greatest number even for a descending sequence
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

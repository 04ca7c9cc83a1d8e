package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Numbering;
import dev.kedge.core.ddl.Sequences;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a column an identity column, changes how it is numbered, or makes it an ordinary column again. A new identity
 * continues above the greatest existing value, and above the sequence of the former default. The default is removed. A
 * sequence that replaces an identity continues after it.
 *
 * @param table the table
 * @param column the column's name
 * @param identity how the server numbers it; absent for an ordinary column
 * @param other the sequence that takes over the numbers of a removed identity, or from which a new identity takes them if it
 *     replaces no default; absent for none
 */
@Experimental
public record ChangeIdentity(
        QualifiedName table, String column, Optional<Identity> identity, Optional<QualifiedName> other)
        implements Step {
    /**
     * Makes a step without another sequence.
     *
     * @param table the table
     * @param column the column's name
     * @param identity how the server numbers it; absent for an ordinary column
     */
    public ChangeIdentity(QualifiedName table, String column, Optional<Identity> identity) {
        this(table, column, identity, Optional.empty());
    }

    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(
                table,
                t -> t.withColumn(
                        column,
                        c -> c.withIdentity(identity).withDefault(isNew(c) ? Optional.empty() : c.defaultValue())));
    }

    private boolean isNew(Column old) {
        return identity.isPresent() && old.identity().isEmpty();
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        Column old = situation.column(table, column);
        String alter = "ALTER COLUMN " + Ddl.quote(column) + " ";
        if (identity.isEmpty()) {
            List<SqlStatement> statements = new ArrayList<>();
            other.ifPresent(to -> statements.add(SqlStatement.tx(handOver(situation, old, to))));
            statements.add(SqlStatement.apart(table, Action.of(Pass.DROP, column, alter + "DROP IDENTITY")));
            return statements;
        }
        String kind = "GENERATED " + identity.get().generation().sql().toUpperCase(Locale.ROOT);
        SequenceOptions options = identity.get().options();
        if (old.identity().isPresent()) {
            return change(old.identity().get(), options, old.type());
        }
        List<SqlStatement> statements = new ArrayList<>();
        Optional<String> former = old.defaultValue().flatMap(Numbering::sequence);
        old.defaultValue()
                .ifPresent(value -> statements.add(
                        SqlStatement.alter(table, Action.of(Pass.DROP, column, alter + "DROP DEFAULT"))));
        statements.add(SqlStatement.alter(
                table,
                Action.of(
                        Pass.DEFAULT,
                        column,
                        alter + "ADD " + kind + " AS IDENTITY" + Sequences.inParentheses(identity.get()))));
        statements.add(SqlStatement.tx(goOn(situation, former, options, old.type())));
        return statements;
    }

    private List<SqlStatement> change(Identity old, SequenceOptions options, PgType type) {
        List<SqlStatement> statements = new ArrayList<>();
        List<String> sets = new ArrayList<>();
        QualifiedName named = old.sequenceOf(table, column);
        QualifiedName name = identity.orElseThrow().sequenceOf(table, column);
        if (!named.equals(name)) {
            statements.add(SqlStatement.tx("ALTER SEQUENCE " + named.sql() + " RENAME TO " + Ddl.quote(name.name())));
        }
        if (!identity.map(Identity::generation).equals(Optional.of(old.generation()))) {
            sets.add(
                    "SET GENERATED " + identity.orElseThrow().generation().sql().toUpperCase(Locale.ROOT));
        }
        if (Sequences.narrows(old.options(), type, options, type)) {
            String bounds = Sequences.widened(old.options(), type, options, type);
            statements.add(SqlStatement.tx(
                    Ddl.alterColumn(table, column, "SET " + bounds.replace(" MAXVALUE", " SET MAXVALUE"))));
            statements.add(SqlStatement.tx(continued(options, type)));
        }
        Sequences.changed(old.options(), type, options, type).forEach(word -> sets.add("SET " + word));
        if (!sets.isEmpty()) {
            statements.add(SqlStatement.tx(Ddl.alterColumn(table, column, String.join(" ", sets))));
        }
        return statements;
    }

    /**
     * The name of an identity column's sequence is not declared, so the server is asked for the number that it has
     * reached.
     */
    private String continued(SequenceOptions options, PgType type) {
        String name = Ddl.quote(column);
        String reached = options.isDescending()
                ? "least(pg_sequence_last_value(" + sequence() + "), min(" + name + "))"
                : "greatest(pg_sequence_last_value(" + sequence() + "), max(" + name + "))";
        String held =
                Sequences.held("coalesce(last, " + options.startOf(type) + ")", "(last IS NOT NULL)", options, type);
        return "SELECT setval(" + sequence() + ", " + held + ") FROM (SELECT " + reached + " AS last FROM "
                + table.sql() + ") AS reached";
    }

    /** A number that was used already must not be generated a second time. */
    private String goOn(Situation situation, Optional<String> former, SequenceOptions options, PgType type) {
        String name = Ddl.quote(column);
        Optional<QualifiedName> source = former.flatMap(Numbering::named).or(() -> other);
        if (source.isPresent()) {
            boolean down = options.isDescending();
            String reached = (down ? "min(" : "max(") + name + ")";
            String passed = "r.reached " + (down ? "<= s.last_value - " : ">= s.last_value + ") + "s.is_called::int";
            return "SELECT CASE WHEN " + passed + " THEN setval(i.oid, r.reached)\n    ELSE setval(i.oid, "
                    + taken(situation, source.get(), options, type) + ") END\nFROM (SELECT " + reached
                    + " AS reached FROM " + table.sql() + ") AS r, "
                    + source.get().sql() + " AS s,\n    "
                    + sequence().replaceFirst("SELECT objid::regclass", "SELECT objid::regclass AS oid") + " AS i";
        }
        long start = options.startOf(type);
        long by = Math.abs(options.incrementOf());
        String numbers = former.map(sequence -> ", nextval(" + sequence + ")").orElse("");
        String next = options.isDescending()
                ? "least(min(" + name + ") - " + by + ", " + start + ")"
                : "greatest(max(" + name + ") + " + by + ", " + start + numbers + ")";
        return "SELECT setval(" + sequence() + ",\n    " + next + ", false) FROM " + table.sql();
    }

    /** The value of a sequence, limited to the bounds of the sequence that continues it. */
    private static String taken(Situation situation, QualifiedName from, SequenceOptions options, PgType type) {
        return situation
                .before()
                .object(Sequence.key(from))
                .map(Sequence.class::cast)
                .filter(it -> Sequences.narrows(it.options(), it.type(), options, type))
                .map(it -> Sequences.held("s.last_value", "s.is_called", options, type))
                .orElse("s.last_value, s.is_called");
    }

    private String handOver(Situation situation, Column old, QualifiedName to) {
        Identity gone = old.identity().orElseThrow(() -> new StepMismatch(subject() + " is no identity column"));
        String value = situation
                .before()
                .object(Sequence.key(to))
                .map(Sequence.class::cast)
                .filter(it -> Sequences.narrows(gone.options(), old.type(), it.options(), it.type()))
                .map(it -> Sequences.held("s.last_value", "s.is_called", it.options(), it.type()))
                .orElse("s.last_value, s.is_called");
        return "SELECT setval(" + Ddl.regclass(to) + ", " + value + ") FROM "
                + gone.sequenceOf(table, column).sql() + " AS s";
    }

    /**
     * A column may also own the sequence of a former default. Its identity sequence is distinguished by the kind of
     * dependency.
     */
    private String sequence() {
        return "(SELECT objid::regclass FROM pg_depend\n"
                + "        JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid\n"
                + "        WHERE deptype = 'i' AND classid = 'pg_class'::regclass\n"
                + "            AND attrelid = " + Ddl.regclass(table) + " AND attname = " + Literal.quote(column) + ")";
    }

    @Override
    public Inverse inverse(Schema before) {
        Column old = Situation.at(before).column(table, column);
        Optional<QualifiedName> former =
                identity.isEmpty() ? other : isNew(old) ? formerOf(old, before) : Optional.empty();
        ChangeIdentity back = new ChangeIdentity(table, column, old.identity(), former);
        return isNew(old) && old.defaultValue().isPresent()
                ? Inverse.exact(back, new ChangeDefault(table, column, old.defaultValue()))
                : Inverse.exact(back);
    }

    private static Optional<QualifiedName> formerOf(Column old, Schema before) {
        return old.defaultValue()
                .flatMap(Numbering::sequence)
                .flatMap(Numbering::named)
                .filter(name -> before.object(Sequence.key(name)).isPresent());
    }

    @Override
    public boolean isCompatible(Situation situation) {
        Optional<Identity.Generation> old =
                situation.column(table, column).identity().map(Identity::generation);
        return identity.map(Identity::generation)
                .map(now -> now == Identity.Generation.BY_DEFAULT || old.equals(Optional.of(now)))
                .orElse(other.isPresent());
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return identity.map(
                        i -> "make " + subject() + " identity " + i.generation().sql() + Sequences.inParentheses(i))
                .orElse("drop identity of " + subject());
    }
}

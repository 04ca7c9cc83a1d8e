package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Numbering;
import dev.kedge.core.ddl.Sequences;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a column an identity column, changes how it is numbered, or makes it an ordinary column again. A new identity
 * continues above the greatest existing value, and above the sequence of the former default. The default is removed.
 *
 * @param table the table
 * @param column the column's name
 * @param identity how the server numbers it; absent for an ordinary column
 */
@Experimental
public record ChangeIdentity(QualifiedName table, String column, Optional<Identity> identity) implements Step {
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
            return List.of(SqlStatement.apart(table, Action.of(Pass.DROP, column, alter + "DROP IDENTITY")));
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
                        alter + "ADD " + kind + " AS IDENTITY" + Sequences.inParentheses(options))));
        statements.add(SqlStatement.tx(goOn(former, options, old.type())));
        return statements;
    }

    private List<SqlStatement> change(Identity old, SequenceOptions options, PgType type) {
        List<SqlStatement> statements = new ArrayList<>();
        List<String> sets = new ArrayList<>();
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
    private String goOn(Optional<String> former, SequenceOptions options, PgType type) {
        String name = Ddl.quote(column);
        long start = options.startOf(type);
        long by = Math.abs(options.incrementOf());
        String numbers = former.map(sequence -> ", nextval(" + sequence + ")").orElse("");
        String next = options.isDescending()
                ? "least(min(" + name + ") - " + by + ", " + start + ")"
                : "greatest(max(" + name + ") + " + by + ", " + start + numbers + ")";
        return "SELECT setval(" + sequence() + ",\n    " + next + ", false) FROM " + table.sql();
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
        ChangeIdentity back = new ChangeIdentity(table, column, old.identity());
        return isNew(old) && old.defaultValue().isPresent()
                ? Inverse.exact(back, new ChangeDefault(table, column, old.defaultValue()))
                : Inverse.exact(back);
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return identity.isPresent() && identity.get().generation() == Identity.Generation.BY_DEFAULT;
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return identity.map(i -> "make " + subject() + " identity "
                        + i.generation().sql() + Sequences.inParentheses(i.options()))
                .orElse("drop identity of " + subject());
    }
}

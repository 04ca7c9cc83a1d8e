package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SQL sequences that change a table in use without blocking its readers and writers. */
final class OnlineSql {
    private OnlineSql() {}

    /**
     * Adds a check or foreign key NOT VALID, with a brief lock, and then validates it under a lock that blocks neither
     * readers nor writers.
     */
    static List<SqlStatement> addValidated(QualifiedName table, Constraint constraint) {
        return List.of(
                SqlStatement.tx(Ddl.alter(table, Ddl.adding(constraint) + " NOT VALID")),
                validate(table, constraint.name()));
    }

    static SqlStatement validate(QualifiedName table, String constraint) {
        String done = "SELECT convalidated FROM pg_constraint WHERE conrelid = " + Ddl.regclass(table)
                + " AND conname = " + Literal.quote(constraint);
        return SqlStatement.alone(Ddl.alter(table, "VALIDATE CONSTRAINT " + Ddl.quote(constraint)), done)
                .titled("validate " + table + "." + constraint);
    }

    static SqlStatement createIndex(QualifiedName table, Index index) {
        String done =
                "SELECT indisvalid FROM pg_index WHERE indexrelid = " + Ddl.regclass(table.withName(index.name()));
        return SqlStatement.alone(Ddl.createIndex(table, index, true), done)
                .cleanedUpBy(Ddl.dropIndex(table, index.name(), true));
    }

    /** Adds a primary key or unique constraint: builds the index without blocking, then adds the constraint over it. */
    static List<SqlStatement> addKey(QualifiedName table, Constraint key) {
        return List.of(
                createIndex(table, KeySwap.carrier(key, key.name())),
                SqlStatement.tx(Ddl.alter(table, KeySwap.addUsing(key, key.name()))));
    }

    static SqlStatement dropIndex(QualifiedName table, String index) {
        return SqlStatement.alone(
                Ddl.dropIndex(table, index, true), "SELECT " + Ddl.regclass(table.withName(index)) + " IS NULL");
    }

    /**
     * Adds NOT NULL to a column. The server does not scan the table if a validated check already excludes nulls.
     * Dropping the check in the same ALTER TABLE would undo that, so there are two statements. Nulls are filled a
     * second time after the check was added, because code may have inserted some after the first time; the check then
     * prevents new ones.
     */
    private static List<SqlStatement> setNotNull(QualifiedName table, String column, Optional<Expression> backfill) {
        CheckConstraint proof = CheckConstraint.of(
                Naming.check(table, List.of(column, "not_null")), new Expression(Ddl.quote(column) + " IS NOT NULL"));
        String object = table + "." + column;
        String setNotNull = "set not null on " + object;
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx(Ddl.alter(table, Ddl.adding(proof) + " NOT VALID"))
                .titled("forbid new nulls in " + object));
        backfill.ifPresent(value ->
                statements.add(fill(table, column, value).titled("fill what came to " + object + " meanwhile")));
        statements.add(validate(table, proof.name()).titled("prove that " + object + " has no null"));
        statements.add(
                SqlStatement.tx(Ddl.alterColumn(table, column, "SET NOT NULL")).titled(setNotNull));
        statements.add(SqlStatement.tx(Ddl.alter(table, "DROP CONSTRAINT " + Ddl.quote(proof.name())))
                .titled(setNotNull));
        return statements;
    }

    /**
     * Fills nulls and then adds NOT NULL. Adding the check before the first fill would reject every UPDATE of a row
     * with a null.
     */
    static List<SqlStatement> fillAndSetNotNull(QualifiedName table, String column, Optional<Expression> backfill) {
        List<SqlStatement> statements = new ArrayList<>();
        backfill.ifPresent(value -> statements.add(fill(table, column, value)));
        statements.addAll(setNotNull(table, column, backfill));
        return statements;
    }

    /** The statement that fills the nulls of a column. */
    static SqlStatement fill(QualifiedName table, String column, Expression value) {
        String name = Ddl.quote(column);
        return SqlStatement.batch(
                        "UPDATE " + table.sql() + " SET " + name + " = " + value.text() + " WHERE " + name
                                + " IS NULL AND :rows",
                        table.sql())
                .titled("fill " + table + "." + column);
    }
}

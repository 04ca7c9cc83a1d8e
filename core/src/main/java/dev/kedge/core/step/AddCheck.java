package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Adds a check constraint to a table.
 *
 * @param table the table
 * @param check the constraint
 */
@Experimental
public record AddCheck(QualifiedName table, CheckConstraint check) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Table owner = Situation.at(before).table(table);
        StepMismatch.unless(
                owner.constraint(check.name()).isEmpty(),
                "constraint " + table + "." + check.name() + " already exists");
        return before.withTable(table, t -> t.plus(check));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return CommentSql.with(adding(situation), table, check);
    }

    private List<SqlStatement> adding(Situation situation) {
        if (!situation.inUse(table) || check.notValid() || check.notEnforced()) {
            return List.of(SqlStatement.tx(Ddl.add(table, check)));
        }
        return OnlineSql.addValidated(table, check);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropConstraint(table, check.name()));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return !situation.inUse(table) || check.notEnforced();
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return NameReferences.of(check.condition().text());
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.constraint(table, check);
    }

    @Override
    public String describe() {
        return "add check " + check.name() + " to " + table;
    }
}

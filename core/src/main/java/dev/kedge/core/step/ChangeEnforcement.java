package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a valid foreign key {@code NOT ENFORCED}, or enforced again. PostgreSQL supports this from version 18, and for
 * foreign keys only.
 *
 * @param table the table
 * @param foreignKey the foreign key's name
 * @param notEnforced whether the foreign key is {@code NOT ENFORCED} afterwards
 */
@Experimental
public record ChangeEnforcement(QualifiedName table, String foreignKey, boolean notEnforced) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        ForeignKey key = find(before);
        StepMismatch.unless(!key.notValid(), "foreign key " + foreignKey + " of " + table + " is not valid");
        ForeignKey changed = key.withNotEnforced(notEnforced);
        return before.withTable(table, t -> t.minusConstraint(foreignKey).plus(changed));
    }

    private ForeignKey find(Schema before) {
        return Situation.at(before)
                .table(table)
                .constraint(foreignKey)
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .orElseThrow(() -> new StepMismatch("table " + table + " has no foreign key " + foreignKey));
    }

    /**
     * {@code ALTER CONSTRAINT … ENFORCED} reads all rows while it blocks the table, so the foreign key of a table in use
     * is added a second time, NOT VALID, and then validated.
     */
    @Override
    public List<SqlStatement> statements(Situation situation) {
        if (notEnforced || !situation.inUse(table)) {
            return List.of(SqlStatement.tx(Ddl.alter(
                    table,
                    "ALTER CONSTRAINT " + Ddl.quote(foreignKey) + (notEnforced ? " NOT ENFORCED" : " ENFORCED"))));
        }
        ForeignKey key = find(situation.before()).withNotEnforced(false);
        String drop = "DROP CONSTRAINT " + Ddl.quote(foreignKey);
        List<SqlStatement> statements = new ArrayList<>();
        if (situation.isPartitioned(table)) {
            statements.add(SqlStatement.tx(Ddl.alter(table, drop)));
            statements.addAll(PartitionedOnlineSql.addForeignKey(situation, table, key));
            CommentSql.of(table, key).ifPresent(comment -> statements.add(SqlStatement.tx(comment)));
            return statements;
        }
        statements.add(SqlStatement.tx(Ddl.alter(table, drop + ", " + Ddl.adding(key) + " NOT VALID")));
        CommentSql.of(table, key).ifPresent(comment -> statements.add(SqlStatement.tx(comment)));
        statements.add(OnlineSql.validate(table, foreignKey));
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                new ChangeEnforcement(table, foreignKey, find(before).notEnforced()));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return notEnforced || !situation.inUse(table);
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("notEnforced");
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.FOREIGN_KEY, table, foreignKey);
    }

    @Override
    public String describe() {
        return (notEnforced ? "do not enforce foreign key " : "enforce foreign key ") + foreignKey + " of " + table;
    }
}

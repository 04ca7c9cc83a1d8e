package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Drops a constraint of a table, of any kind.
 *
 * @param table the table
 * @param constraint the constraint's name
 */
@Experimental
public record DropConstraint(QualifiedName table, String constraint) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        find(before);
        return before.withTable(table, t -> t.minusConstraint(constraint));
    }

    private Constraint find(Schema before) {
        return Situation.at(before)
                .table(table)
                .constraint(constraint)
                .orElseThrow(() -> new StepMismatch("table " + table + " has no constraint " + constraint));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(Ddl.alter(table, "DROP CONSTRAINT " + Ddl.quote(constraint))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(adding(table, find(before)));
    }

    /** The step that adds a constraint of this kind. */
    static Step adding(QualifiedName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return new AddPrimaryKey(table, key);
        }
        if (constraint instanceof UniqueConstraint unique) {
            return new AddUnique(table, unique);
        }
        if (constraint instanceof ForeignKey key) {
            return new AddForeignKey(table, key);
        }
        if (constraint instanceof Exclusion exclusion) {
            return new AddExclusion(table, exclusion);
        }
        return new AddCheck(table, (CheckConstraint) constraint);
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    /** If the constraint was renamed to make room for a successor, the successor already has its name. */
    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.scaffoldingIf(among.renamesTo(subject()));
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.CHECK, table, constraint);
    }

    @Override
    public String describe() {
        return "drop constraint " + constraint + " of " + table;
    }
}

package dev.kedge.core.step;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import java.util.List;

/**
 * Renames a column; keys, checks and indexes follow by themselves.
 *
 * @param table the table
 * @param column the column's name so far
 * @param to its name from now on
 */
public record RenameColumn(QualifiedName table, String column, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Table owner = Situation.at(before).table(table);
        Situation.at(before).column(table, column);
        StepMismatch.unless(owner.column(to).isEmpty(), "column " + table + "." + to + " is there already");
        Schema renamed = before.withTable(table, this::inOwner);
        return renamed.withTables(renamed.tables().stream()
                .map(t -> t.withForeignKeys(
                        t.foreignKeys().stream().map(this::inForeignKey).toList()))
                .toList());
    }

    private Table inOwner(Table owner) {
        return owner.withColumn(column, c -> c.withName(to))
                .withConstraints(
                        owner.constraints().stream().map(this::inConstraint).toList())
                .withIndexes(owner.indexes().stream().map(this::inIndex).toList());
    }

    private Constraint inConstraint(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(key.name(), inList(key.columns()));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return new UniqueConstraint(unique.name(), inList(unique.columns()));
        }
        if (constraint instanceof CheckConstraint check) {
            return new CheckConstraint(check.name(), check.condition().withColumnRenamed(column, to));
        }
        ForeignKey key = (ForeignKey) constraint;
        return new ForeignKey(
                key.name(), inList(key.columns()), key.target(), key.targetColumns(), key.onDelete(), key.onUpdate());
    }

    private ForeignKey inForeignKey(ForeignKey key) {
        return key.target().equals(table)
                ? new ForeignKey(
                        key.name(),
                        key.columns(),
                        key.target(),
                        inList(key.targetColumns()),
                        key.onDelete(),
                        key.onUpdate())
                : key;
    }

    private Index inIndex(Index index) {
        return new Index(
                index.name(),
                index.method(),
                index.unique(),
                inList(index.columns()),
                index.where().map(where -> where.withColumnRenamed(column, to)));
    }

    private List<String> inList(List<String> columns) {
        return columns.stream().map(c -> c.equals(column) ? to : c).toList();
    }

    @Override
    public List<Statement> statements(Situation situation) {
        return List.of(Statement.tx(Ddl.alter(table, "RENAME COLUMN " + Ddl.quote(column) + " TO " + Ddl.quote(to))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameColumn(table, to, column));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return situation.inUse(table) && !Naming.isParked(column)
                ? List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now still asks for column " + subject() + "."))
                : List.of();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return "rename column " + subject() + " to " + to;
    }
}

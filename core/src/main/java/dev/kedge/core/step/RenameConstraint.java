package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.KeyRenaming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Renames a constraint of any kind, and the index that carries it.
 *
 * @param table the table
 * @param constraint its name so far
 * @param to its name from now on
 */
public record RenameConstraint(QualifiedName table, String constraint, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Table owner = Situation.at(before).table(table);
        Constraint renamed = owner.constraint(constraint)
                .orElseThrow(() -> new StepMismatch("table " + table + " has no constraint " + constraint));
        StepMismatch.unless(owner.constraint(to).isEmpty(), "constraint " + table + "." + to + " is there already");
        return before.withTable(table, t -> t.minusConstraint(constraint).plus(renamed.withName(to)));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(rename(table));
        Constraint renamed = situation.table(table).constraint(constraint).orElseThrow();
        if (renamed.isIndexed()) {
            statements.addAll(PartitionedOnlineSql.partsRenamed(situation.before(), table, constraint, to));
        } else if (renamed instanceof ForeignKey) {
            new PartitionTree(situation.before()).under(table).forEach(part -> statements.add(rename(part.name())));
        }
        return statements;
    }

    private SqlStatement rename(QualifiedName relation) {
        return SqlStatement.tx(
                Ddl.alter(relation, "RENAME CONSTRAINT " + Ddl.quote(constraint) + " TO " + Ddl.quote(to)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameConstraint(table, to, constraint));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("name");
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new KeyRenaming(subject(), subject().withName(to)));
    }

    /** It keeps its name free for its successor where it is dropped in the end. */
    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.scaffoldingIf(among.drops(declaredAs()));
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.CHECK, table, constraint);
    }

    @Override
    public String describe() {
        return "rename constraint " + constraint + " of " + table + " to " + to;
    }
}

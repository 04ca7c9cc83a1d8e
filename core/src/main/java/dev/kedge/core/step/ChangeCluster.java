package dev.kedge.core.step;

import dev.kedge.core.ddl.IndexMarkSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.TableIndexes;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Changes the index by which later CLUSTER commands sort a table or partition. It does not sort the table: CLUSTER rewrites
 * it under an ACCESS EXCLUSIVE lock and is never run by a migration.
 *
 * @param table the table or partition
 * @param index the name of the index, which may be that of a constraint, and that of the table above for an inherited one;
 *     absent for none
 */
@Experimental
public record ChangeCluster(QualifiedName table, Optional<String> index) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).table(table);
        index.ifPresent(name -> StepMismatch.unless(
                new TableIndexes(before).find(table, name).isPresent(), "table " + table + " has no index " + name));
        return before.withTable(table, t -> t.withSettings(t.settings().withCluster(index)));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(IndexMarkSql.cluster(situation.before(), table, index));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeCluster(
                table, Situation.at(before).table(table).settings().cluster()));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    /** An index that is built again under its name is marked again. */
    @Override
    public Purpose purpose(ChangeSet among) {
        boolean isAsBefore = among.before()
                .relation(table)
                .filter(was -> was.settings().cluster().equals(index))
                .isPresent();
        return Purpose.scaffoldingIf(isAsBefore || among.isRepeated(this));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("cluster");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.table(table);
    }

    @Override
    public String describe() {
        return index.map(name -> "cluster " + table + " on index " + name + " from now on")
                .orElse("cluster " + table + " on no index any more");
    }
}

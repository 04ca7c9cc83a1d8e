package dev.kedge.core.step;

import dev.kedge.core.ddl.IndexMarkSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReplicaIdentity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableIndexes;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Changes the replica identity of a table or partition. Partitions do not inherit it. The change needs an ACCESS EXCLUSIVE
 * lock, but reads no rows.
 *
 * @param table the table or partition
 * @param identity the new replica identity, whose index is that of the table above for an inherited one; absent for the
 *     primary key
 */
@Experimental
public record ChangeReplicaIdentity(QualifiedName table, Optional<ReplicaIdentity> identity) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).table(table);
        identity.flatMap(ReplicaIdentity::index)
                .ifPresent(index -> StepMismatch.unless(
                        new TableIndexes(before).find(table, index).isPresent(),
                        "table " + table + " has no index " + index));
        return before.withTable(table, t -> t.withSettings(t.settings().withReplicaIdentity(identity)));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(IndexMarkSql.identity(situation.before(), table, identity));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeReplicaIdentity(
                table, Situation.at(before).table(table).settings().replicaIdentity()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        Table now = situation.table(table);
        boolean less = !isNothing(situation.before(), now, now.settings().replicaIdentity())
                && isNothing(situation.before(), now, identity);
        return less && situation.inUse(table)
                ? List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now cannot update or delete rows of " + table
                                + " if a publication has the table."))
                : List.of();
    }

    private static boolean isNothing(Schema schema, Table table, Optional<ReplicaIdentity> identity) {
        return identity.map(it -> it.kind() == ReplicaIdentity.Kind.NOTHING)
                .orElseGet(() -> !new TableIndexes(schema).hasPrimaryKey(table.name()));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return hazards(situation).isEmpty();
    }

    /** An index that is built again under its name is marked again. */
    @Override
    public Purpose purpose(ChangeSet among) {
        boolean isAsBefore = among.before()
                .relation(table)
                .filter(was -> was.settings().replicaIdentity().equals(identity))
                .isPresent();
        return Purpose.scaffoldingIf(isAsBefore || among.isRepeated(this));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("replicaIdentity", "replicaIdentityIndex");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.table(table);
    }

    @Override
    public String describe() {
        String words = identity.map(
                        it -> it.index().map(index -> "to index " + index).orElseGet(() -> "to " + it.kind()))
                .orElse("to DEFAULT");
        return "set replica identity of " + table + " " + words;
    }
}

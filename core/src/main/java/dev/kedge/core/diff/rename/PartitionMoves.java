package dev.kedge.core.diff.rename;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks the partitions of tables that move to another schema: they move with the table and keep their names. */
public final class PartitionMoves {
    private PartitionMoves() {}

    /** One problem for each partition whose name is taken in the new schema. */
    public static List<Diagnostic> problems(Schema before, Decisions decisions) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Map.Entry<ObjectKey, QualifiedName> move : decisions.moves().entrySet()) {
            QualifiedName table = move.getKey().owner();
            for (Partition partition : new PartitionTree(before).under(table)) {
                String own = partition.name().name();
                QualifiedName there = new QualifiedName(move.getValue().schema(), own);
                if (partition.name().schema().equals(table.schema()) && isTaken(before, there)) {
                    problems.add(Diagnostic.of(
                            DriftCode.PARTITION_NAME_TAKEN,
                            Place.object(ObjectKey.table(move.getValue()).path()),
                            table,
                            partition.name(),
                            there,
                            own + "_moved",
                            own));
                }
            }
        }
        return problems;
    }

    private static boolean isTaken(Schema schema, QualifiedName name) {
        return schema.table(name).isPresent()
                || schema.partition(name).isPresent()
                || schema.view(name).isPresent();
    }
}

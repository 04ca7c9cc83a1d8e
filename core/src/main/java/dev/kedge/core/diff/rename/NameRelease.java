package dev.kedge.core.diff.rename;

import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.DropGenerated;
import dev.kedge.core.step.DropPartition;
import dev.kedge.core.step.DropTable;
import dev.kedge.core.step.DropView;
import dev.kedge.core.step.OwnSequence;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The steps that drop an object because another one gets its name, including the drops that PostgreSQL requires before.
 */
final class NameRelease {
    private final Schema schema;

    NameRelease(Schema schema) {
        this.schema = schema;
    }

    List<Step> ofRelation(QualifiedName name) {
        if (schema.partition(name).isPresent()) {
            return List.of(new DropPartition(name));
        }
        return schema.view(name).isPresent() ? List.of(new DropView(name, false)) : ofTable(name);
    }

    private List<Step> ofTable(QualifiedName name) {
        List<Step> drops = new ArrayList<>(referrers(
                key -> key.target().equals(name), referrer -> !referrer.name().equals(name)));
        drops.addAll(freeing(owner -> owner.table().equals(name)));
        drops.add(new DropTable(name));
        return drops;
    }

    List<Step> ofColumn(QualifiedName table, String name) {
        List<Step> drops = new ArrayList<>(referrers(
                key -> key.target().equals(table) && key.targetColumns().contains(name), referrer -> true));
        drops.addAll(freeing(new ColumnName(table, name)::equals));
        // other objects do not keep PostgreSQL from dropping a column; those that are still declared are created again
        // later
        schema.table(table).stream()
                .flatMap(owner -> owner.columns().stream())
                .filter(column -> !column.name().equals(name))
                .filter(column -> column.generated()
                        .filter(generated -> generated.expression().mentions(name))
                        .isPresent())
                .forEach(column -> drops.add(new DropGenerated(table, column.name())));
        drops.add(new DropColumn(table, name));
        return drops;
    }

    /** The server drops a sequence together with its owner, so it is released first. */
    private List<Step> freeing(Predicate<ColumnName> goes) {
        return schema.all(Sequence.class).stream()
                .filter(sequence -> sequence.ownedBy().filter(goes).isPresent())
                .<Step>map(sequence -> new OwnSequence(sequence.name(), Optional.empty()))
                .toList();
    }

    /** PostgreSQL does not drop a table, column or key that a foreign key refers to. */
    private List<Step> referrers(Predicate<ForeignKey> standsOnIt, Predicate<Table> counts) {
        return schema.relations().stream()
                .filter(counts)
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(standsOnIt)
                        .map(key -> (Step) new DropConstraint(table.name(), key.name())))
                .toList();
    }
}

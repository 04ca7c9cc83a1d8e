package dev.kedge.runtime.normalize;

import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.View;
import dev.kedge.core.step.CreateCollation;
import dev.kedge.core.step.CreateDomain;
import dev.kedge.core.step.CreatePartition;
import dev.kedge.core.step.CreatePolicy;
import dev.kedge.core.step.CreateRangeType;
import dev.kedge.core.step.CreateRoutine;
import dev.kedge.core.step.CreateStatistics;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.CreateTrigger;
import dev.kedge.core.step.CreateView;
import dev.kedge.core.step.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The simplified object that is created to see how the expressions of a declared object are spelled. It omits
 * everything that has no expression.
 */
final class ProbeObject {
    private ProbeObject() {}

    /** The step that creates the object in the temporary schema. */
    static Step step(SchemaObject object) {
        QualifiedName name = TemporarySchema.name(object.key().owner());
        if (object instanceof Table table) {
            return new CreateTable(table(table, name));
        } else if (object instanceof Partition it) {
            QualifiedName of = TemporarySchema.name(it.of());
            return new CreatePartition(
                    Partition.of(name, of, it.bounds(), it.partitioning(), List.of(), Optional.empty()));
        } else if (object instanceof View view) {
            return new CreateView(View.of(name, view.query(), false).withColumns(view.columns()));
        } else if (object instanceof Routine routine) {
            Routine bare =
                    routine.withName(TemporarySchema.name(routine.name())).withComment(Optional.empty());
            return new CreateRoutine(bare, true);
        }
        if (object instanceof RangeType range) {
            return new CreateRangeType(range.withName(name)
                    .withCanonical(Optional.empty())
                    .withMultirange(Optional.empty())
                    .withComment(Optional.empty()));
        }
        if (object instanceof Collation collation) {
            return new CreateCollation(collation.withName(name).withComment(Optional.empty()));
        }
        Domain it = (Domain) object;
        return new CreateDomain(new Domain(
                name, it.type(), it.nullable(), it.defaultValue(), it.collation(), it.checks(), Optional.empty()));
    }

    private static Table table(Table table, QualifiedName name) {
        TableSettings settings =
                TableSettings.NONE.withPartitioning(table.settings().partitioning());
        return table.withName(name)
                .withForeignKeys(List.of())
                .withTriggers(List.of())
                .withPolicies(List.of())
                .withStatistics(List.of())
                .withIndexes(indexes(table.indexes()))
                .withSettings(settings);
    }

    /** The indexes, without what would need a tablespace or a right. */
    static List<Index> indexes(List<Index> indexes) {
        return indexes.stream()
                .map(index -> index.withTablespace(Optional.empty())
                        .withParameters(List.of())
                        .withComment(Optional.empty()))
                .toList();
    }

    /**
     * The steps that create the triggers and policies, which may depend on other objects, by the keys of the declared
     * ones.
     */
    static Map<ObjectKey, Step> more(SchemaObject object) {
        Map<ObjectKey, Step> steps = new LinkedHashMap<>();
        QualifiedName on = TemporarySchema.name(object.key().owner());
        object.parts().forEach(part -> {
            ObjectKey key = ObjectKey.part(object.key().owner(), part);
            if (part instanceof Trigger trigger) {
                steps.put(key, new CreateTrigger(on, trigger));
            } else if (part instanceof Statistics statistics) {
                steps.put(key, new CreateStatistics(on, bare(statistics)));
            } else if (part instanceof Policy policy) {
                steps.put(key, new CreatePolicy(on, forAll(policy)));
            }
        });
        return steps;
    }

    private static Statistics bare(Statistics statistics) {
        return statistics.withTarget(Optional.empty()).withComment(Optional.empty());
    }

    /** A policy for all roles: its roles do not affect its conditions and need not exist. */
    static Policy forAll(Policy policy) {
        return new Policy(
                policy.name(),
                policy.restrictive(),
                policy.command(),
                List.of(),
                policy.using(),
                policy.check(),
                policy.comment());
    }
}

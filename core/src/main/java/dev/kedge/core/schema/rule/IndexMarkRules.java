package dev.kedge.core.schema.rule;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReplicaIdentity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.TableIndexes;
import dev.kedge.core.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Rules of PostgreSQL for the indexes of replica identities and of CLUSTER (manual, ALTER TABLE). */
final class IndexMarkRules {
    /** The built-in index methods by which CLUSTER cannot sort. */
    private static final Set<String> UNSORTED = Set.of("hash", "spgist", "gin", "brin");

    private final Schema schema;
    private final TableIndexes indexes;
    private final List<Diagnostic> found = new ArrayList<>();

    private IndexMarkRules(Schema schema) {
        this.schema = schema;
        this.indexes = new TableIndexes(schema);
    }

    /** Reports each violation as one diagnostic. */
    static List<Diagnostic> check(Schema schema) {
        IndexMarkRules rules = new IndexMarkRules(schema);
        schema.tables()
                .forEach(table -> rules.check(
                        table.key(),
                        table.settings().replicaIdentity(),
                        table.settings().cluster()));
        schema.partitions()
                .forEach(partition -> rules.check(partition.key(), partition.replicaIdentity(), partition.cluster()));
        return rules.found;
    }

    private void check(ObjectKey key, Optional<ReplicaIdentity> identity, Optional<String> cluster) {
        QualifiedName table = key.owner();
        identity.flatMap(ReplicaIdentity::index)
                .ifPresent(index -> reason(table, index, this::identity)
                        .ifPresent(reason -> report(
                                EntityCode.REPLICA_IDENTITY_INDEX,
                                key,
                                table,
                                index,
                                reason,
                                others(table, ", such as ", this::identity))));
        cluster.ifPresent(index -> reason(table, index, this::cluster)
                .ifPresent(reason -> report(
                        EntityCode.CLUSTER_INDEX,
                        key,
                        table,
                        index,
                        reason,
                        others(table, ", or name another index, such as ", this::cluster))));
    }

    /** Why an index cannot be marked; absent if it can. */
    private Optional<String> reason(
            QualifiedName table, String index, BiFunction<QualifiedName, Part, Optional<String>> rule) {
        Optional<Part> part = indexes.find(table, index);
        return part.isEmpty() ? Optional.of(table + " has no such index") : rule.apply(table, part.get());
    }

    /** The indexes that can be marked, after some words; empty if no index can. */
    private String others(QualifiedName table, String words, BiFunction<QualifiedName, Part, Optional<String>> rule) {
        String names = indexes.of(table)
                .filter(part -> rule.apply(table, part).isEmpty())
                .map(Part::name)
                .limit(3)
                .collect(Collectors.joining(" or "));
        return names.isEmpty() ? "" : words + names;
    }

    private Optional<String> identity(QualifiedName table, Part part) {
        List<String> columns = List.of();
        if (part instanceof Index index) {
            if (!index.unique()) {
                return Optional.of("it is not unique");
            }
            if (index.where().isPresent()) {
                return Optional.of("it is partial");
            }
            if (index.columnNames().size() < index.columns().size()) {
                return Optional.of("it has an expression");
            }
            columns = index.columnNames();
        } else if (part instanceof Exclusion) {
            return Optional.of("an exclusion constraint is not unique");
        } else if (part instanceof UniqueConstraint unique) {
            columns = unique.columns();
        }
        if (deferral(part) != Deferral.NOT_DEFERRABLE) {
            return Optional.of("it is deferrable");
        }
        return columns.stream()
                .filter(column -> nullable(table, column))
                .map(column -> "column " + column + " may be null")
                .findFirst();
    }

    private boolean nullable(QualifiedName table, String column) {
        return schema.relation(table).stream()
                .flatMap(it -> it.column(column).stream())
                .anyMatch(Column::nullable);
    }

    private static Deferral deferral(Part part) {
        if (part instanceof PrimaryKey key) {
            return key.deferral();
        }
        return part instanceof UniqueConstraint unique ? unique.deferral() : Deferral.NOT_DEFERRABLE;
    }

    private Optional<String> cluster(QualifiedName table, Part part) {
        if (new PartitionTree(schema).partitioning(table).isPresent()) {
            return Optional.of("it is partitioned");
        }
        if (part instanceof Index partial && partial.where().isPresent()) {
            return Optional.of("the index is partial");
        }
        String method = part instanceof Index index
                ? index.method()
                : part instanceof Exclusion exclusion ? exclusion.method() : "btree";
        return UNSORTED.contains(method)
                ? Optional.of("an index of method " + method + " does not sort rows")
                : Optional.empty();
    }

    private void report(Code code, ObjectKey key, Object... arguments) {
        found.add(Diagnostic.of(code, Place.object(key.path()), arguments));
    }
}

package dev.kedge.core.ddl;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Generates parts of SQL that create and attach partitions. */
@Internal
public final class PartitionSql {
    private PartitionSql() {}

    /**
     * {@return the PARTITION BY clause, with a leading space}
     *
     * @param by how the table is partitioned
     */
    public static String partitionBy(Partitioning by) {
        return " PARTITION BY " + by.method() + " ("
                + by.keys().stream().map(PartitionSql::key).collect(Collectors.joining(", ")) + ")";
    }

    private static String key(IndexKey key) {
        return on(key)
                + key.collation().map(c -> " COLLATE " + c.sql()).orElse("")
                + key.operatorClass().map(c -> " " + c.name().sql()).orElse("");
    }

    private static String on(IndexKey key) {
        return key.column().map(Ddl::quote).orElseGet(() -> "(" + key.on().text() + ")");
    }

    /**
     * {@return the text after the columns of a table that will be a partition: its partitioning, storage parameters and
     * tablespace}
     *
     * @param partition the partition
     */
    public static String storage(Partition partition) {
        return partition.partitioning().map(PartitionSql::partitionBy).orElse("")
                + (partition.parameters().isEmpty() ? "" : " WITH (" + list(partition.parameters()) + ")")
                + partition
                        .tablespace()
                        .map(space -> " TABLESPACE " + Ddl.quote(space))
                        .orElse("");
    }

    /**
     * {@return storage parameters separated by commas, without the parentheses}
     *
     * @param parameters the parameters
     */
    public static String list(List<StorageParameter> parameters) {
        return parameters.stream().map(StorageParameter::sql).collect(Collectors.joining(", "));
    }

    /**
     * {@return the bounds in the form of {@code CREATE TABLE} and {@code ATTACH PARTITION}}
     *
     * @param partition the partition
     */
    public static String bounds(Partition partition) {
        return partition.isDefault()
                ? "DEFAULT"
                : "FOR VALUES " + partition.bounds().text();
    }

    /**
     * {@return the ATTACH PARTITION statement}
     *
     * @param partition the partition
     */
    public static String attach(Partition partition) {
        return Ddl.alter(partition.of(), "ATTACH PARTITION " + partition.name().sql() + " " + bounds(partition));
    }

    /**
     * {@return the DETACH PARTITION statement, without CONCURRENTLY}
     *
     * @param partition the partition
     */
    public static String detach(Partition partition) {
        return Ddl.alter(partition.of(), "DETACH PARTITION " + partition.name().sql());
    }

    /**
     * {@return a check that every row within the bounds of a partition passes; absent if only the server can interpret
     * the bounds}
     *
     * @param table the name of the table that gets the check
     * @param partition the partition
     * @param tree the partitions of the schema
     */
    public static Optional<CheckConstraint> proof(QualifiedName table, Partition partition, PartitionTree tree) {
        return condition(partition, tree)
                .map(condition -> CheckConstraint.of(Naming.check(table, List.of("bounds")), condition));
    }

    /**
     * {@return a check of the default partition that no row within the bounds of a partition passes; absent if only the
     * server can interpret the bounds}
     *
     * @param table the name of the default partition
     * @param partition the partition
     * @param tree the partitions of the schema
     */
    public static Optional<CheckConstraint> counterProof(QualifiedName table, Partition partition, PartitionTree tree) {
        return condition(partition, tree)
                .map(condition -> CheckConstraint.of(
                        Naming.check(table, List.of("bounds")), new Expression("NOT (" + condition.text() + ")")));
    }

    private static Optional<Expression> condition(Partition partition, PartitionTree tree) {
        Optional<Partitioning> by = tree.partitioning(partition.of());
        if (by.isEmpty() || by.get().keys().size() != 1 || partition.isDefault()) {
            return Optional.empty();
        }
        String key = on(by.get().keys().get(0));
        return switch (by.get().method()) {
            case RANGE -> range(key, partition.bounds());
            case LIST -> list(key, partition.bounds());
            case HASH -> Optional.empty();
        };
    }

    private static Optional<Expression> range(String key, Expression bounds) {
        List<String> ends = groups(bounds);
        if (ends.size() != 2) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(List.of(key + " IS NOT NULL"));
        if (!ends.get(0).equalsIgnoreCase("MINVALUE")) {
            all.add(key + " >= " + ends.get(0));
        }
        if (!ends.get(1).equalsIgnoreCase("MAXVALUE")) {
            all.add(key + " < " + ends.get(1));
        }
        return Optional.of(new Expression(String.join(" AND ", all)));
    }

    private static Optional<Expression> list(String key, Expression bounds) {
        List<String> values = groups(bounds);
        boolean nulls = Lexer.tokens(bounds.text()).stream().anyMatch(token -> token.isWord("null"));
        return values.size() == 1 && !nulls
                ? Optional.of(new Expression(key + " IS NOT NULL AND " + key + " IN (" + values.get(0) + ")"))
                : Optional.empty();
    }

    /** The texts in parentheses, in order. */
    private static List<String> groups(Expression bounds) {
        List<String> groups = new ArrayList<>();
        int depth = 0;
        StringBuilder group = new StringBuilder();
        for (Token token : Lexer.tokens(bounds.text())) {
            if (token.isSymbol(")") && --depth == 0) {
                groups.add(group.toString().strip());
                group.setLength(0);
            }
            if (depth > 0) {
                group.append(token.text());
            }
            if (token.isSymbol("(")) {
                depth++;
            }
        }
        return groups;
    }
}

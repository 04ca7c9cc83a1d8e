package dev.kedge.core.random;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.OperatorClass;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of what indexes have beside their columns. */
final class IndexFormEdits {
    private static final List<List<StorageParameter>> PARAMETERS = List.of(
            List.of(),
            List.of(new StorageParameter("fillfactor", "70")),
            List.of(new StorageParameter("fillfactor", "80"), new StorageParameter("deduplicate_items", "false")));

    static final List<Attribute> ALL = List.of(
            ofKey(
                    "INDEX_ORDER",
                    (key, table, chance) -> new IndexKey(
                            key.on(), key.collation(), key.operatorClass(), chance.oneIn(2), chance.oneIn(2))),
            ofKey(
                    "INDEX_COLLATION",
                    (key, table, chance) -> new IndexKey(
                            someText(key, table, chance),
                            chance.maybe(List.of("C", "POSIX")).map(QualifiedName::of),
                            key.operatorClass(),
                            key.descending(),
                            key.nullsFirst())),
            ofKey(
                    "INDEX_OPERATOR_CLASS",
                    (key, table, chance) -> new IndexKey(
                            someText(key, table, chance),
                            key.collation(),
                            chance.maybe(List.of("text_pattern_ops", "varchar_pattern_ops"))
                                    .map(name -> new OperatorClass(QualifiedName.of(name), List.of())),
                            key.descending(),
                            key.nullsFirst())),
            ofKey("INDEX_EXPRESSION", (key, table, chance) -> IndexKey.of(ConstraintEdits.condition(table, chance))),
            IndexEdits.changing(
                    "INDEX_INCLUDE",
                    (index, table, chance) -> with(
                            index, index.columns(), KeyEdits.someInclude(table, chance), index.nullsNotDistinct())),
            IndexEdits.changing(
                    "INDEX_NULLS_NOT_DISTINCT",
                    (index, table, chance) -> with(index, index.columns(), index.include(), !index.nullsNotDistinct())),
            IndexEdits.changing(
                    "INDEX_PARAMETERS", (index, table, chance) -> index.withParameters(chance.pick(PARAMETERS))),
            IndexEdits.changing(
                    "INDEX_TABLESPACE",
                    (index, table, chance) -> index.withTablespace(chance.maybe(List.of("fast", "Slow %")))),
            IndexEdits.changing("INDEX_COMMENT", (index, table, chance) -> index.withComment(chance.text())));

    private IndexFormEdits() {}

    /** Changes one key of an index. */
    @FunctionalInterface
    private interface KeyChange {
        IndexKey apply(IndexKey key, Table table, Chance chance);
    }

    private static Attribute ofKey(String name, KeyChange change) {
        return IndexEdits.changing(name, (index, table, chance) -> {
            UnaryOperator<IndexKey> one = key -> change.apply(key, table, chance);
            return with(index, chance.mapOne(index.columns(), one), index.include(), index.nullsNotDistinct());
        });
    }

    private static Index with(Index index, List<IndexKey> keys, List<String> include, boolean nullsNotDistinct) {
        return new Index(
                index.name(),
                index.method(),
                index.unique(),
                keys,
                include,
                nullsNotDistinct,
                index.where(),
                index.parameters(),
                index.tablespace(),
                index.comment());
    }

    /** A column that takes a collation; the key's own if the table has none. */
    private static Expression someText(IndexKey key, Table table, Chance chance) {
        List<Column> texts = table.columns().stream().filter(KeyEdits::isText).toList();
        return texts.isEmpty()
                ? key.on()
                : IndexKey.column(chance.pick(texts).name()).on();
    }
}

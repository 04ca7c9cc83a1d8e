package dev.kedge.adopt;

import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.OperatorClass;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.parse.IndexKeyParser;
import dev.kedge.core.schema.parse.PartitionKeyParser;
import dev.kedge.core.sql.Identifier;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the keys of indexes and the elements of exclusion constraints so that reading them gives equal ones. */
final class IndexKeyWriter {
    private final Predicate<String> isColumn;
    private final Function<String, Optional<IndexKey>> parser;

    private IndexKeyWriter(Predicate<String> isColumn, Function<String, Optional<IndexKey>> parser) {
        this.isColumn = isColumn;
        this.parser = parser;
    }

    /** Writes keys of indexes and constraints of a table whose columns these are. */
    static IndexKeyWriter ofIndexes(Predicate<String> isColumn) {
        return new IndexKeyWriter(
                isColumn, text -> IndexKeyParser.key(text, isColumn).value());
    }

    /** Writes the partition keys of a table. */
    static IndexKeyWriter ofPartitions(Predicate<String> isColumn) {
        return new IndexKeyWriter(isColumn, text -> Optional.of(PartitionKeyParser.key(text, isColumn)));
    }

    /** The key; absent if no text gives this key. */
    Optional<String> key(IndexKey key) {
        String suffix = suffix(key);
        return Stream.concat(
                        key.column().filter(isColumn).filter(name -> suffix.isEmpty()).stream(),
                        key.column()
                                .map(name -> Stream.of(Identifier.quote(name)))
                                .orElseGet(() -> Stream.of(
                                        key.on().text(), "(" + key.on().text() + ")"))
                                .map(on -> on + suffix))
                .filter(text -> parser.apply(text).equals(Optional.of(key)))
                .findFirst();
    }

    /** The element; absent if no text gives this element. */
    Optional<String> element(Exclusion.Element element) {
        return key(element.key())
                .map(key -> key + " WITH " + element.operator())
                .filter(text -> IndexKeyParser.element(text, isColumn).value().equals(Optional.of(element)));
    }

    private static String suffix(IndexKey key) {
        String nulls = key.nullsFirst() == key.descending() ? "" : key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST";
        return key.collation()
                        .map(QualifiedName::sql)
                        .map(name -> " COLLATE " + name)
                        .orElse("")
                + key.operatorClass().map(IndexKeyWriter::operatorClass).orElse("")
                + (key.descending() ? " DESC" : "")
                + nulls;
    }

    private static String operatorClass(OperatorClass operators) {
        String parameters =
                operators.parameters().stream().map(StorageParameter::sql).collect(Collectors.joining(", "));
        return " " + operators.name().sql() + (parameters.isEmpty() ? "" : " (" + parameters + ")");
    }
}

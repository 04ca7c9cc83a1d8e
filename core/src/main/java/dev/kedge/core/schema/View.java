package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A view, plain or materialized.
 *
 * <p>Two views are equal whether they are filled when they are created or not: that is over once they are there.
 *
 * @param name its name
 * @param query the query, as its author wrote it
 * @param materialized whether its rows are stored
 * @param columns the columns' names in the query's order; empty for those that the query gives them
 * @param options how it is read, written and kept
 * @param withNoData whether a materialized view is created empty, to be filled by a REFRESH
 * @param comment its comment; absent for none
 * @param columnComments the comments of its columns, sorted by column
 * @param indexes the indexes of a materialized view, sorted by name
 * @param triggers its triggers, sorted by name
 */
@Experimental
public record View(
        QualifiedName name,
        Expression query,
        boolean materialized,
        List<String> columns,
        ViewOptions options,
        boolean withNoData,
        Optional<String> comment,
        List<ColumnComment> columnComments,
        List<Index> indexes,
        List<Trigger> triggers)
        implements SchemaObject, Commented {

    /**
     * The comment of a column.
     *
     * @param column the column's name
     * @param text the comment
     */
    public record ColumnComment(String column, String text) {}

    /** Sorts and copies the lists. */
    public View {
        columns = List.copyOf(columns);
        columnComments = columnComments.stream()
                .sorted(Comparator.comparing(ColumnComment::column))
                .toList();
        indexes = indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
        triggers = triggers.stream().sorted(Comparator.comparing(Trigger::name)).toList();
    }

    /** A plain view of a query, or a materialized one, of which nothing else is said. */
    public static View of(QualifiedName name, Expression query, boolean materialized) {
        return new View(
                name,
                query,
                materialized,
                List.of(),
                ViewOptions.NONE,
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Whether it shows the same rows in the same way, so that nothing of it has to be built anew. */
    public boolean isDefinedLike(View other) {
        // what a server prints for a query has the names of the columns in it
        boolean named = query.isRespelled() || other.query.isRespelled() || columns.equals(other.columns);
        return query.equals(other.query) && materialized == other.materialized && named;
    }

    /** The words that SQL calls it by. */
    public String kindSql() {
        return materialized ? "MATERIALIZED VIEW" : "VIEW";
    }

    public View withName(QualifiedName other) {
        return new View(
                other, query, materialized, columns, options, withNoData, comment, columnComments, indexes, triggers);
    }

    public View withQuery(Expression other) {
        return new View(
                name, other, materialized, columns, options, withNoData, comment, columnComments, indexes, triggers);
    }

    public View withColumns(List<String> other) {
        return new View(
                name, query, materialized, other, options, withNoData, comment, columnComments, indexes, triggers);
    }

    public View withOptions(ViewOptions other) {
        return new View(
                name, query, materialized, columns, other, withNoData, comment, columnComments, indexes, triggers);
    }

    @Override
    public View withComment(Optional<String> other) {
        return new View(
                name, query, materialized, columns, options, withNoData, other, columnComments, indexes, triggers);
    }

    public View withColumnComments(List<ColumnComment> other) {
        return new View(name, query, materialized, columns, options, withNoData, comment, other, indexes, triggers);
    }

    public View withIndexes(List<Index> other) {
        return new View(
                name, query, materialized, columns, options, withNoData, comment, columnComments, other, triggers);
    }

    public View withTriggers(List<Trigger> other) {
        return new View(
                name, query, materialized, columns, options, withNoData, comment, columnComments, indexes, other);
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.view(name);
    }

    @Override
    public List<Part> parts() {
        return Stream.<List<? extends Part>>of(indexes, triggers)
                .flatMap(List::stream)
                .<Part>map(part -> part)
                .toList();
    }

    /** Its columns keep their names, whatever becomes of those that they are made of. */
    @Override
    public View renamed(Renaming renaming) {
        return withName(renaming.relation(name))
                .withQuery(renaming.query(query))
                .withTriggers(triggers.stream()
                        .map(trigger -> trigger.renamed(renaming, name))
                        .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof View that
                && name.equals(that.name)
                && isDefinedLike(that)
                && options.equals(that.options)
                && comment.equals(that.comment)
                && columnComments.equals(that.columnComments)
                && indexes.equals(that.indexes)
                && triggers.equals(that.triggers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, query, materialized, options, comment, indexes, triggers);
    }
}

package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A plain or materialized view.
 *
 * <p>Equality ignores {@code withNoData}, which matters only when the view is created.
 *
 * @param name its name
 * @param query the query, as its author wrote it
 * @param materialized whether its rows are stored
 * @param columns the names of its columns in the order of the query; empty for the names that the query gives them
 * @param options its security, check option and storage
 * @param withNoData whether a materialized view is created empty, to be filled by REFRESH
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
        @Prose Optional<String> comment,
        @Prose List<ColumnComment> columnComments,
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

    /**
     * Sorts and copies the lists.
     *
     * @param name its name
     * @param query the query, as its author wrote it
     * @param materialized whether its rows are stored
     * @param columns the names of its columns in the order of the query; empty for the names that the query gives them
     * @param options its security, check option and storage
     * @param withNoData whether a materialized view is created empty, to be filled by REFRESH
     * @param comment its comment; absent for none
     * @param columnComments the comments of its columns, sorted by column
     * @param indexes the indexes of a materialized view, sorted by name
     * @param triggers its triggers, sorted by name
     */
    public View {
        columns = List.copyOf(columns);
        columnComments = columnComments.stream()
                .sorted(Comparator.comparing(ColumnComment::column))
                .toList();
        indexes = indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
        triggers = triggers.stream().sorted(Comparator.comparing(Trigger::name)).toList();
    }

    /**
     * {@return a plain or materialized view of a query, without any further options}
     *
     * @param name its name
     * @param query the query, as its author wrote it
     * @param materialized whether its rows are stored
     */
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

    /**
     * {@return whether both views have the same query, columns and kind, so that neither has to be rebuilt}
     *
     * @param other the view to compare with
     */
    public boolean isDefinedLike(View other) {
        // what a server prints for a query has the names of the columns in it
        boolean named = query.isRespelled() || other.query.isRespelled() || columns.equals(other.columns);
        return query.equals(other.query) && materialized == other.materialized && named;
    }

    /** {@return the key words for the view: VIEW or MATERIALIZED VIEW} */
    public String kindSql() {
        return materialized ? "MATERIALIZED VIEW" : "VIEW";
    }

    /**
     * {@return this view under another name}
     *
     * @param other the new name
     */
    public View withName(QualifiedName other) {
        return copy(it -> it.name = other);
    }

    /**
     * {@return this view with another query}
     *
     * @param other the new query
     */
    public View withQuery(Expression other) {
        return copy(it -> it.query = other);
    }

    /**
     * {@return this view with other column names}
     *
     * @param other the new names in the order of the query; empty for the names that the query gives them
     */
    public View withColumns(List<String> other) {
        return copy(it -> it.columns = other);
    }

    /**
     * {@return this view with other options}
     *
     * @param other the new options
     */
    public View withOptions(ViewOptions other) {
        return copy(it -> it.options = other);
    }

    @Override
    public View withComment(Optional<String> other) {
        return copy(it -> it.comment = other);
    }

    /**
     * {@return this view with other comments of its columns}
     *
     * @param other the new column comments
     */
    public View withColumnComments(List<ColumnComment> other) {
        return copy(it -> it.columnComments = other);
    }

    /**
     * {@return this view with other indexes}
     *
     * @param other the new indexes
     */
    public View withIndexes(List<Index> other) {
        return copy(it -> it.indexes = other);
    }

    /**
     * {@return this view with other triggers}
     *
     * @param other the new triggers
     */
    public View withTriggers(List<Trigger> other) {
        return copy(it -> it.triggers = other);
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

    /** The columns of a view keep their names when the columns that they are computed from are renamed. */
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

    private View copy(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.view();
    }

    /** The components of a copy; a wither changes one of them. Only this class copies components. */
    private static final class Copy {
        private QualifiedName name;
        private Expression query;
        private boolean materialized;
        private List<String> columns;
        private ViewOptions options;
        private boolean withNoData;
        private Optional<String> comment;
        private List<ColumnComment> columnComments;
        private List<Index> indexes;
        private List<Trigger> triggers;

        Copy(View view) {
            name = view.name;
            query = view.query;
            materialized = view.materialized;
            columns = view.columns;
            options = view.options;
            withNoData = view.withNoData;
            comment = view.comment;
            columnComments = view.columnComments;
            indexes = view.indexes;
            triggers = view.triggers;
        }

        View view() {
            return new View(
                    name,
                    query,
                    materialized,
                    columns,
                    options,
                    withNoData,
                    comment,
                    columnComments,
                    indexes,
                    triggers);
        }
    }
}

package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An index of a table that no constraint owns.
 *
 * @param name its name, unique within the table's schema
 * @param method the access method, such as {@code btree}
 * @param unique whether no two rows may have equal columns
 * @param columns what it sorts or hashes by, in order: columns or expressions
 * @param include the columns that it carries along
 * @param nullsNotDistinct whether nulls are equal to each other in a unique index (from PostgreSQL 15)
 * @param where the condition of a partial index; absent for an index of all rows
 * @param parameters its storage parameters
 * @param tablespace where it is kept; absent for the database's default
 * @param comment its comment; absent for none
 */
@Experimental
public record Index(
        String name,
        String method,
        boolean unique,
        List<IndexKey> columns,
        List<String> include,
        boolean nullsNotDistinct,
        Optional<Expression> where,
        List<StorageParameter> parameters,
        Optional<String> tablespace,
        @Prose Optional<String> comment)
        implements Part, Commented {
    /** Copies the lists, sorts those whose order means nothing, and leaves the default tablespace unsaid. */
    public Index {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
        parameters = parameters.stream()
                .sorted(Comparator.comparing(StorageParameter::name))
                .toList();
        tablespace = tablespace.filter(space -> !space.equals("pg_default"));
    }

    /** An index over columns in their own order. */
    public static Index of(
            String name, String method, boolean unique, List<String> columns, Optional<Expression> where) {
        List<IndexKey> keys = columns.stream().map(IndexKey::column).toList();
        return new Index(
                name, method, unique, keys, List.of(), false, where, List.of(), Optional.empty(), Optional.empty());
    }

    /** The names of the columns among its columns, without those that only stand in expressions. */
    public List<String> columnNames() {
        return columns.stream().flatMap(key -> key.column().stream()).toList();
    }

    /** Whether no two rows of the table may have equal columns, so that a foreign key may refer to them. */
    public boolean isKey() {
        return unique && where.isEmpty() && columnNames().size() == columns.size();
    }

    /** Whether the column, or an expression over it, is part of it: PostgreSQL drops it together with the column. */
    public boolean mentions(String column) {
        return include.contains(column)
                || columns.stream().anyMatch(key -> key.on().mentions(column))
                || where.filter(condition -> condition.mentions(column)).isPresent();
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.INDEX;
    }

    @Override
    public Index withName(String other) {
        return new Index(
                other, method, unique, columns, include, nullsNotDistinct, where, parameters, tablespace, comment);
    }

    /** The same index of other rows. */
    public Index withWhere(Optional<Expression> other) {
        return new Index(
                name, method, unique, columns, include, nullsNotDistinct, other, parameters, tablespace, comment);
    }

    /** The same index with other storage parameters. */
    public Index withParameters(List<StorageParameter> other) {
        return new Index(name, method, unique, columns, include, nullsNotDistinct, where, other, tablespace, comment);
    }

    /** The same index kept elsewhere. */
    public Index withTablespace(Optional<String> other) {
        return new Index(name, method, unique, columns, include, nullsNotDistinct, where, parameters, other, comment);
    }

    @Override
    public Index withComment(Optional<String> other) {
        return new Index(
                name, method, unique, columns, include, nullsNotDistinct, where, parameters, tablespace, other);
    }

    @Override
    public Index renamed(Renaming renaming, QualifiedName owner) {
        return new Index(
                name,
                method,
                unique,
                columns.stream().map(key -> key.renamed(renaming, owner)).toList(),
                Columns.renamed(include, renaming, owner),
                nullsNotDistinct,
                where.map(condition -> renaming.expression(owner, condition)),
                parameters,
                tablespace,
                comment);
    }
}

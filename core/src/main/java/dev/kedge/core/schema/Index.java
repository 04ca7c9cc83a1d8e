package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An index of a table or materialized view that does not belong to a constraint.
 *
 * @param name its name, unique within its schema
 * @param method the access method, such as {@code btree}
 * @param unique whether no two rows may have equal keys
 * @param columns its keys, in order: columns or expressions
 * @param include the columns that it includes without indexing them ({@code INCLUDE})
 * @param nullsNotDistinct whether nulls are equal to each other in a unique index (from PostgreSQL 15)
 * @param where the condition of a partial index; absent for an index of all rows
 * @param parameters its storage parameters, sorted by name
 * @param tablespace its tablespace; absent for the default tablespace of the database
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
    /**
     * Copies the lists, sorts the parameters, and removes the default tablespace.
     *
     * @param name its name, unique within its schema
     * @param method the access method, such as {@code btree}
     * @param unique whether no two rows may have equal keys
     * @param columns its keys, in order: columns or expressions
     * @param include the columns that it includes without indexing them ({@code INCLUDE})
     * @param nullsNotDistinct whether nulls are equal to each other in a unique index (from PostgreSQL 15)
     * @param where the condition of a partial index; absent for an index of all rows
     * @param parameters its storage parameters, sorted by name
     * @param tablespace its tablespace; absent for the default tablespace of the database
     * @param comment its comment; absent for none
     */
    public Index {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
        parameters = parameters.stream()
                .sorted(Comparator.comparing(StorageParameter::name))
                .toList();
        tablespace = tablespace.filter(space -> !space.equals("pg_default"));
    }

    /**
     * {@return an index over columns in ascending order, without any further options}
     *
     * @param name its name, unique within its schema
     * @param method the access method, such as {@code btree}
     * @param unique whether no two rows may have equal keys
     * @param columns the names of the columns, in order
     * @param where the condition of a partial index; absent for an index of all rows
     */
    public static Index of(
            String name, String method, boolean unique, List<String> columns, Optional<Expression> where) {
        List<IndexKey> keys = columns.stream().map(IndexKey::column).toList();
        return new Index(
                name, method, unique, keys, List.of(), false, where, List.of(), Optional.empty(), Optional.empty());
    }

    /** {@return the names of the columns that are keys, without the columns that occur only in expressions} */
    public List<String> columnNames() {
        return columns.stream().flatMap(key -> key.column().stream()).toList();
    }

    /**
     * {@return whether a foreign key can refer to its columns: the index is unique, covers all rows and has no
     * expressions}
     */
    public boolean isKey() {
        return unique && where.isEmpty() && columnNames().size() == columns.size();
    }

    /**
     * {@return whether the index uses the column, directly or in an expression} PostgreSQL drops such an index together
     * with the column.
     *
     * @param column the column's name
     */
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

    /**
     * {@return this index with another condition}
     *
     * @param other the new condition; absent for an index of all rows
     */
    public Index withWhere(Optional<Expression> other) {
        return new Index(
                name, method, unique, columns, include, nullsNotDistinct, other, parameters, tablespace, comment);
    }

    /**
     * {@return this index with other storage parameters}
     *
     * @param other the new parameters
     */
    public Index withParameters(List<StorageParameter> other) {
        return new Index(name, method, unique, columns, include, nullsNotDistinct, where, other, tablespace, comment);
    }

    /**
     * {@return this index in another tablespace}
     *
     * @param other the new tablespace; absent for the default tablespace of the database
     */
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

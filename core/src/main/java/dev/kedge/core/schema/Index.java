package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Optional;

/**
 * An index of a table that no constraint owns.
 *
 * @param name its name, unique within the table's schema
 * @param method the access method, such as {@code btree}
 * @param unique whether no two rows may have equal keys
 * @param columns its columns in order
 * @param where the condition of a partial index; absent for an index of all rows
 */
public record Index(String name, String method, boolean unique, List<String> columns, Optional<Expression> where) {
    /** Copies the list. */
    public Index {
        columns = List.copyOf(columns);
    }

    /** The same index under another name. */
    public Index withName(String other) {
        return new Index(other, method, unique, columns, where);
    }

    /** The same index of other rows. */
    public Index withWhere(Optional<Expression> other) {
        return new Index(name, method, unique, columns, other);
    }
}

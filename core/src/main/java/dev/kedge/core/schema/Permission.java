package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.Optional;

/**
 * One privilege of a role on an object or on one of its columns.
 *
 * @param privilege the privilege
 * @param column the column that it is limited to; absent for the whole object
 * @param grantable whether the role may grant it to others ({@code WITH GRANT OPTION})
 */
@Experimental
public record Permission(Privilege privilege, Optional<String> column, boolean grantable) {
    /** Sorts by privilege, and puts the whole object before its columns. */
    static final Comparator<Permission> ORDER = Comparator.comparing(Permission::privilege)
            .thenComparing(permission -> permission.column().orElse(""));

    /**
     * {@return whether both name the same privilege on the same column}
     *
     * @param other the permission to compare with
     */
    public boolean isOfSame(Permission other) {
        return privilege == other.privilege && column.equals(other.column);
    }

    /**
     * {@return this permission with or without the grant option}
     *
     * @param other whether the role may grant it to others
     */
    public Permission withGrantable(boolean other) {
        return new Permission(privilege, column, other);
    }

    @Override
    public String toString() {
        return privilege.sql() + column.map(c -> " (" + c + ")").orElse("");
    }
}

package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that a role may do.
 *
 * @param privilege what
 * @param column the only column that it is for; absent for the whole object
 * @param grantable whether the role may pass it on
 */
@Experimental
public record Permission(Privilege privilege, Optional<String> column, boolean grantable) {
    /** By privileges, the whole object before its columns. */
    static final Comparator<Permission> ORDER = Comparator.comparing(Permission::privilege)
            .thenComparing(permission -> permission.column().orElse(""));

    /** Whether both are about the same privilege on the same. */
    public boolean isOfSame(Permission other) {
        return privilege == other.privilege && column.equals(other.column);
    }

    /** The same with or without the right to pass it on. */
    public Permission withGrantable(boolean other) {
        return new Permission(privilege, column, other);
    }

    @Override
    public String toString() {
        return privilege.sql() + column.map(c -> " (" + c + ")").orElse("");
    }
}

package dev.kedge.core.ddl;

import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Right;
import dev.kedge.core.stability.Internal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What gives and takes owners and privileges, as SQL. */
@Internal
public final class RightSql {
    private RightSql() {}

    /** The statements that give an object a right, or take it away. */
    public static List<String> definition(Right right) {
        if (right instanceof Owner owner) {
            return List.of(owner(owner, role(owner.role())));
        }
        return right instanceof Revocation revocation
                ? List.of(revoke(revocation, revocation.permissions(), false))
                : grant((Grant) right, ((Grant) right).permissions());
    }

    /** One GRANT for all that may be passed on, and one for the rest. */
    public static List<String> grant(Right on, List<Permission> permissions) {
        return Stream.of(false, true)
                .map(option -> permissions.stream()
                        .filter(permission -> permission.grantable() == option)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(some -> "GRANT " + list(some) + " ON " + object(on) + " TO " + role(on.role())
                        + (some.get(0).grantable() ? " WITH GRANT OPTION" : ""))
                .toList();
    }

    public static String revoke(Right on, List<Permission> permissions, boolean optionOnly) {
        return "REVOKE " + (optionOnly ? "GRANT OPTION FOR " : "") + list(permissions) + " ON " + object(on) + " FROM "
                + role(on.role());
    }

    public static String owner(Right on, String role) {
        return "ALTER " + object(on) + " OWNER TO " + role;
    }

    public static String object(Right on) {
        return on.kind().keyword() + " " + on.name().sql()
                + on.arguments().map(types -> "(" + types + ")").orElse("");
    }

    /** Every role has a name, and PUBLIC is a word for all of them. */
    public static String role(String role) {
        return Right.canonical(role).equals(Right.PUBLIC) ? Right.PUBLIC : Ddl.quote(role);
    }

    /** Privileges, each with all of its columns: {@code SELECT (id, country), UPDATE}. */
    public static String list(List<Permission> permissions) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Permission permission : permissions) {
            Optional<String> column = permission.column().map(Ddl::quote);
            String key = permission.privilege().sql() + (column.isPresent() ? "(" : "");
            columns.merge(key, column.orElse(""), (all, more) -> all + ", " + more);
        }
        return columns.entrySet().stream()
                .map(entry -> entry.getKey().endsWith("(")
                        ? entry.getKey().replace("(", " (") + entry.getValue() + ")"
                        : entry.getKey())
                .collect(Collectors.joining(", "));
    }

    public static String words(Right on) {
        String types = on.arguments().map(a -> "(" + a + ")").orElse("");
        return switch (on.kind()) {
            case RELATION -> on.name().toString();
            default -> on.kind().keyword().toLowerCase(Locale.ROOT) + " " + on.name() + types;
        };
    }
}

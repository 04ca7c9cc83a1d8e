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

/** Generates SQL for owners and privileges. */
@Internal
public final class RightSql {
    private RightSql() {}

    /**
     * {@return the statements that establish a right: the owner, grants or revocations}
     *
     * @param right the right
     */
    public static List<String> definition(Right right) {
        if (right instanceof Owner owner) {
            return List.of(owner(owner, role(owner.role())));
        }
        return right instanceof Revocation revocation
                ? List.of(revoke(revocation, revocation.permissions(), false))
                : grant((Grant) right, ((Grant) right).permissions());
    }

    /**
     * {@return one GRANT for the permissions with the grant option, and one for the others}
     *
     * @param on the object and the role
     * @param permissions the permissions
     */
    public static List<String> grant(Right on, List<Permission> permissions) {
        return Stream.of(false, true)
                .map(option -> permissions.stream()
                        .filter(permission -> permission.grantable() == option)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(some -> scope(on) + "GRANT " + list(some) + " ON " + object(on) + " TO " + role(on.role())
                        + (some.get(0).grantable() ? " WITH GRANT OPTION" : ""))
                .toList();
    }

    /**
     * {@return a REVOKE statement}
     *
     * @param on the object and the role
     * @param permissions the permissions
     * @param optionOnly whether to revoke only the grant option
     */
    public static String revoke(Right on, List<Permission> permissions, boolean optionOnly) {
        return scope(on) + "REVOKE " + (optionOnly ? "GRANT OPTION FOR " : "") + list(permissions) + " ON " + object(on)
                + " FROM " + role(on.role());
    }

    /** What precedes GRANT and REVOKE of default privileges. */
    private static String scope(Right on) {
        if (!on.kind().isDefault()) {
            return "";
        }
        return "ALTER DEFAULT PRIVILEGES "
                + (on.name().name().isEmpty() ? "" : "IN SCHEMA " + on.name().sql() + " ");
    }

    /**
     * {@return an ALTER … OWNER TO statement}
     *
     * @param on the object
     * @param role the new owner, as SQL
     */
    public static String owner(Right on, String role) {
        return "ALTER " + object(on) + " OWNER TO " + role;
    }

    /**
     * {@return the object of a right as GRANT and ALTER name it, such as {@code FUNCTION touch(integer)}}
     *
     * @param on a right on the object
     */
    public static String object(Right on) {
        if (on.kind().isDefault()) {
            return on.kind().keyword();
        }
        return on.kind().keyword() + " " + on.name().sql()
                + on.arguments().map(types -> "(" + types + ")").orElse("");
    }

    /**
     * {@return a role as SQL text: a quoted name, or the key word PUBLIC}
     *
     * @param role the role's name, or PUBLIC
     */
    public static String role(String role) {
        return Right.canonical(role).equals(Right.PUBLIC) ? Right.PUBLIC : Ddl.quote(role);
    }

    /**
     * {@return privileges, each with all of its columns, such as {@code SELECT (id, country), UPDATE}}
     *
     * @param permissions the permissions
     */
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

    /**
     * {@return the object of a right in descriptions; for a relation only its name}
     *
     * @param on a right on the object
     */
    public static String words(Right on) {
        String types = on.arguments().map(a -> "(" + a + ")").orElse("");
        return switch (on.kind()) {
            case RELATION -> on.name().toString();
            case TABLES, SEQUENCES, ROUTINES, TYPES ->
                "new " + on.kind().keyword().toLowerCase(Locale.ROOT)
                        + (on.name().name().isEmpty() ? "" : " in schema " + on.name());
            default -> on.kind().keyword().toLowerCase(Locale.ROOT) + " " + on.name() + types;
        };
    }
}

package dev.kedge.core.step;

import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What gives and takes owners and privileges, as SQL, and what brings them back when their object comes again. */
final class Rights {
    private static final String PUBLIC = "public";

    private Rights() {}

    /** Adds the steps that give an object the rights that are on it in this schema. */
    static void restoring(Schema schema, ObjectKey object, List<Step> steps) {
        for (Right right : schema.rightsOn(object)) {
            steps.add(giving(right));
        }
    }

    private static Step giving(Right right) {
        return right instanceof Owner owner ? new ChangeOwner(owner) : new GrantPrivileges((Grant) right);
    }

    /** The schema without what grants say of a column: PostgreSQL forgets it with the column. */
    static Schema withoutColumn(Schema schema, QualifiedName table, String column) {
        Schema without = schema;
        for (Grant grant : onColumn(schema, table, column)) {
            Grant rest = grant.withoutColumn(column);
            without = rest.permissions().isEmpty() ? without.minus(grant.key()) : without.plus(rest);
        }
        return without;
    }

    /** The steps that grant again what is granted on a column. */
    static List<Step> restoringColumn(Schema schema, QualifiedName table, String column) {
        return onColumn(schema, table, column).stream()
                .map(grant -> (Step) new GrantPrivileges(
                        grant.minus(grant.withoutColumn(column).permissions())))
                .toList();
    }

    private static List<Grant> onColumn(Schema schema, QualifiedName table, String column) {
        return schema.rightsOn(ObjectKey.table(table)).stream()
                .filter(Grant.class::isInstance)
                .map(Grant.class::cast)
                .filter(grant -> !grant.withoutColumn(column).equals(grant))
                .toList();
    }

    /** The statements that give an object, made anew under its name, the rights that are on it in this schema. */
    static List<String> restoring(Schema schema, ObjectKey object) {
        return schema.rightsOn(object).stream()
                .flatMap(right -> right instanceof Owner owner
                        ? List.of(owner(owner, role(owner.role()))).stream()
                        : grant((Grant) right, ((Grant) right).permissions()).stream())
                .toList();
    }

    /** One GRANT for all that may be passed on, and one for the rest. */
    static List<String> grant(Grant on, List<Permission> permissions) {
        return Stream.of(false, true)
                .map(option -> permissions.stream()
                        .filter(permission -> permission.grantable() == option)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(some -> "GRANT " + list(some) + " ON " + object(on) + " TO " + role(on.role())
                        + (some.get(0).grantable() ? " WITH GRANT OPTION" : ""))
                .toList();
    }

    static String revoke(Grant on, List<Permission> permissions, boolean optionOnly) {
        return "REVOKE " + (optionOnly ? "GRANT OPTION FOR " : "") + list(permissions) + " ON " + object(on) + " FROM "
                + role(on.role());
    }

    static String owner(Right on, String role) {
        return "ALTER " + object(on) + " OWNER TO " + role;
    }

    static String object(Right on) {
        return on.kind().keyword() + " " + on.name().sql()
                + on.arguments().map(types -> "(" + types + ")").orElse("");
    }

    /** Every role has a name, and PUBLIC is a word for all of them. */
    static String role(String role) {
        return role.toLowerCase(Locale.ROOT).equals(PUBLIC) ? "PUBLIC" : Ddl.quote(role);
    }

    /** Privileges, each with all of its columns: {@code SELECT (id, country), UPDATE}. */
    static String list(List<Permission> permissions) {
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

    static String words(Right on) {
        String types = on.arguments().map(a -> "(" + a + ")").orElse("");
        return switch (on.kind()) {
            case RELATION -> on.name().toString();
            default -> on.kind().keyword().toLowerCase(Locale.ROOT) + " " + on.name() + types;
        };
    }
}

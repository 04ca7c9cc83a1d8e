package dev.kedge.core.schema;

import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The default privileges of a schema, and what they mean for its objects.
 *
 * <p>PostgreSQL applies default privileges when it creates an object, and never again. A declaration has no such order:
 * every object that is declared has the default privileges that are declared, apart from those that its own revocations
 * name. Its own grant of a privilege decides about the grant option. In a {@link Schema} the rights on each object are therefore complete, and this class translates between them and
 * what is written.
 */
@Internal
public final class DefaultPrivileges {
    private final List<Grant> grants;
    private final List<Revocation> revocations;
    private final String defaultSchema;

    /** What is translated; changed in place, because a schema is copied with each change. */
    private final SortedMap<ObjectKey, SchemaObject> objects;

    private DefaultPrivileges(Schema schema, String defaultSchema) {
        this.objects = new TreeMap<>(schema.objects());
        this.grants = schema.all(Grant.class).stream()
                .filter(grant -> grant.kind().isDefault())
                .toList();
        this.revocations = schema.all(Revocation.class).stream()
                .filter(revocation -> revocation.kind().isDefault())
                .toList();
        this.defaultSchema = defaultSchema;
    }

    /**
     * {@return the kinds of objects for which a schema has default privileges}
     *
     * @param schema the schema
     */
    public static Set<Securable> kinds(Schema schema) {
        return schema.all(Right.class).stream()
                .filter(right -> right.kind().isDefault())
                .map(right -> right.kind().object())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * {@return the schema with the rights that its objects have, given the rights that are written}
     *
     * @param written the schema with the rights that are written
     * @param defaultSchema the name of the database's default schema
     */
    public static Schema applied(Schema written, String defaultSchema) {
        return new DefaultPrivileges(written, defaultSchema).translate(written, true);
    }

    /**
     * {@return the schema with the rights to write, given the rights that its objects have; the inverse of
     * {@link #applied}}
     *
     * @param schema the schema with all rights
     * @param defaultSchema the name of the database's default schema
     */
    public static Schema written(Schema schema, String defaultSchema) {
        return new DefaultPrivileges(schema, defaultSchema).translate(schema, false);
    }

    private Schema translate(Schema schema, boolean apply) {
        if (grants.isEmpty() && revocations.isEmpty()) {
            return schema;
        }
        for (Owner object : securables(schema)) {
            List<Grant> all = granted(object);
            for (Grant grant : all) {
                List<Permission> permissions = grant.permissions().stream()
                        .filter(permission -> !isBuiltIn(grant, permission))
                        .toList();
                if (!isOwner(object, grant.role())) {
                    if (apply) {
                        give(object, grant.role(), permissions);
                    } else {
                        take(object, grant.role(), permissions);
                    }
                }
            }
            List<Privilege> revoked = revoked(object, all);
            if (!revoked.isEmpty()) {
                if (apply) {
                    revoke(object, revoked);
                } else {
                    restore(object, revoked);
                }
            }
        }
        return new Schema(objects, schema.dependencies());
    }

    /** What default privileges grant on the object, a grant for each role. Privileges that do not exist are left to the rules. */
    private List<Grant> granted(Owner object) {
        Map<String, Grant> byRole = new TreeMap<>();
        for (Grant grant : grants) {
            if (isFor(grant, object)) {
                Grant all = byRole.getOrDefault(grant.role(), grant(object, grant.role()));
                List<Permission> permissions = grant.permissions().stream()
                        .filter(permission -> permission.privilege().isOn(object.kind())
                                && permission.column().isEmpty())
                        .map(permission -> permission.withGrantable(
                                permission.grantable() && !grant.role().equals(Right.PUBLIC)))
                        .toList();
                byRole.put(grant.role(), all.plus(either(all, permissions)));
            }
        }
        return List.copyOf(byRole.values());
    }

    /** What default privileges take from PUBLIC; those in a schema may give it back. */
    private List<Privilege> revoked(Owner object, List<Grant> granted) {
        return revocations.stream()
                .filter(revocation -> isFor(revocation, object))
                .flatMap(revocation -> revocation.privileges().stream())
                .filter(privilege -> object.kind().gives(privilege, object.name()))
                .filter(privilege -> granted.stream()
                        .noneMatch(grant -> grant.role().equals(Right.PUBLIC)
                                && grant.permissions().stream().anyMatch(it -> it.privilege() == privilege)))
                .distinct()
                .toList();
    }

    private static boolean isBuiltIn(Grant grant, Permission permission) {
        return grant.role().equals(Right.PUBLIC) && grant.kind().gives(permission.privilege(), grant.name());
    }

    /** Adds the default privileges, unless the object's own declaration says of them with or without the grant option. */
    private void give(Owner object, String role, List<Permission> permissions) {
        Grant own = find(grant(object, role));
        Revocation fewer = find(revocation(object, role));
        Grant all = own.plus(permissions.stream()
                .filter(permission -> own.same(permission).isEmpty())
                .filter(permission -> !fewer.privileges().contains(permission.privilege()))
                .toList());
        Revocation rest =
                fewer.minus(permissions.stream().map(Permission::privilege).toList());
        put(all, all.permissions().isEmpty());
        put(rest, rest.privileges().isEmpty());
    }

    private void take(Owner object, String role, List<Permission> permissions) {
        Grant own = find(grant(object, role));
        List<Privilege> lacking = permissions.stream()
                .filter(permission -> own.same(permission).isEmpty())
                .map(Permission::privilege)
                .toList();
        Grant rest = own.minus(permissions.stream()
                .filter(permission -> own.permissions().contains(permission))
                .toList());
        Revocation fewer = find(revocation(object, role)).plus(lacking);
        put(rest, rest.permissions().isEmpty());
        put(fewer, fewer.privileges().isEmpty());
    }

    /** PUBLIC does not get the privileges that PostgreSQL gives it by default, unless they are granted. */
    private void revoke(Owner object, List<Privilege> privileges) {
        Grant own = find(grant(object, Right.PUBLIC));
        List<Permission> back = own.permissions().stream()
                .filter(permission -> privileges.contains(permission.privilege()))
                .toList();
        Grant rest = own.minus(back);
        Revocation all = find(revocation(object, Right.PUBLIC))
                .plus(privileges.stream()
                        .filter(privilege -> back.stream().noneMatch(it -> it.privilege() == privilege))
                        .toList());
        put(rest, rest.permissions().isEmpty());
        put(all, all.privileges().isEmpty());
    }

    private void restore(Owner object, List<Privilege> privileges) {
        Revocation own = find(revocation(object, Right.PUBLIC));
        Revocation rest = own.minus(privileges);
        List<Permission> back = privileges.stream()
                .filter(privilege -> !own.privileges().contains(privilege))
                .map(privilege -> new Permission(privilege, Optional.empty(), false))
                .toList();
        Grant all = find(grant(object, Right.PUBLIC)).plus(back);
        put(all, all.permissions().isEmpty());
        put(rest, rest.privileges().isEmpty());
    }

    /** The permissions, each with the grant option if the grant already has it with this option. */
    private static List<Permission> either(Grant own, List<Permission> permissions) {
        return permissions.stream()
                .map(permission -> permission.withGrantable(permission.grantable()
                        || own.same(permission).filter(Permission::grantable).isPresent()))
                .toList();
    }

    private void put(Right right, boolean empty) {
        if (empty) {
            objects.remove(right.key());
        } else {
            objects.put(right.key(), right);
        }
    }

    private Grant find(Grant none) {
        return (Grant) objects.getOrDefault(none.key(), none);
    }

    private Revocation find(Revocation none) {
        return (Revocation) objects.getOrDefault(none.key(), none);
    }

    private static Grant grant(Owner object, String role) {
        return new Grant(object.name(), object.kind(), object.arguments(), role, List.of());
    }

    private static Revocation revocation(Owner object, String role) {
        return new Revocation(object.name(), object.kind(), object.arguments(), role, List.of());
    }

    private boolean isFor(Right right, Owner object) {
        String schema = right.name().name();
        String own =
                object.name().schema().isEmpty() ? defaultSchema : object.name().schema();
        return right.kind().object() == object.kind() && (schema.isEmpty() || schema.equals(own));
    }

    private boolean isOwner(Owner object, String role) {
        return objects.get(object.key()) instanceof Owner owner && owner.role().equals(role);
    }

    /** Everything that default privileges may concern, with an empty role. */
    private static List<Owner> securables(Schema schema) {
        List<Owner> all = new ArrayList<>();
        for (SchemaObject object : schema.objects().values()) {
            ObjectKey key = object.key();
            if (object instanceof Routine routine) {
                String types = String.join(
                        ", ", routine.arguments().stream().map(PgType::sql).toList());
                all.add(new Owner(routine.name(), Securable.ROUTINE, Optional.of(types), ""));
            } else if (!(object instanceof Right)) {
                Securable.of(key.kind()).ifPresent(kind -> all.add(new Owner(key.owner(), kind, Optional.empty(), "")));
            }
            if (object instanceof Table table) {
                for (Column column : table.columns()) {
                    column.identity()
                            .map(identity -> identity.sequenceOf(table.name(), column.name()))
                            .ifPresent(
                                    sequence -> all.add(new Owner(sequence, Securable.SEQUENCE, Optional.empty(), "")));
                }
            }
        }
        return all;
    }
}

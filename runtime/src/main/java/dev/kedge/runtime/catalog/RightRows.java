package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Securable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Owners, grants and revocations. The query returns a row for each privilege on an object, and one row for an object
 * without privileges.
 */
final class RightRows {
    private final Names names;
    private final Set<Owner> owners = new LinkedHashSet<>();
    /** The owner that initdb gave the schema public. */
    private final Set<Owner> givenOwners = new LinkedHashSet<>();
    /** The owners of objects on which they have more or fewer privileges than the server gives an owner. */
    private final Set<Owner> told = new LinkedHashSet<>();

    private final Map<Grant, List<Permission>> granted = new HashMap<>();
    private final Map<Grant, List<Permission>> given = new HashMap<>();
    private final Map<Revocation, List<Privilege>> revoked = new HashMap<>();
    private final Map<Revocation, List<Privilege>> neverGiven = new HashMap<>();
    /** The default privileges of each role that has any. */
    private final Map<String, DefaultRights> defaults = new HashMap<>();

    private Optional<String> reader = Optional.empty();

    private record DefaultRights(Map<Grant, List<Permission>> granted, Map<Revocation, List<Privilege>> revoked) {}

    RightRows(Names names) {
        this.names = names;
    }

    void add(Row row) throws SQLException {
        reader = row.optional("reader");
        Securable kind = Securable.valueOf(row.text("kind"));
        if (kind.isDefault()) {
            addDefault(kind, row);
            return;
        }
        QualifiedName name = kind == Securable.SCHEMA || kind == Securable.LANGUAGE
                ? QualifiedName.of(row.text("name"))
                : names.of(row);
        Optional<String> arguments = row.optional("arguments");
        Optional<Owner> owner = row.optional("owner").map(role -> new Owner(name, kind, arguments, role));
        owner.ifPresent(owners::add);
        if (row.flag("owner_given")) {
            owner.ifPresent(givenOwners::add);
        }
        if (row.flag("of_owner")) {
            owner.ifPresent(told::add);
        }
        Optional<String> role = row.optional("role");
        if (role.isPresent()) {
            Privilege privilege = Privilege.valueOf(row.text("privilege"));
            if (row.flag("lacking")) {
                (row.flag("given") ? neverGiven : revoked)
                        .computeIfAbsent(
                                new Revocation(name, kind, arguments, role.get(), List.of()), key -> new ArrayList<>())
                        .add(privilege);
            } else {
                (row.flag("given") ? given : granted)
                        .computeIfAbsent(
                                new Grant(name, kind, arguments, role.get(), List.of()), key -> new ArrayList<>())
                        .add(new Permission(privilege, row.optional("column"), row.flag("grantable")));
            }
        }
    }

    private void addDefault(Securable kind, Row row) throws SQLException {
        DefaultRights rights = defaults.computeIfAbsent(
                row.text("owner"), role -> new DefaultRights(new HashMap<>(), new HashMap<>()));
        QualifiedName schema = QualifiedName.of(row.text("name"));
        Privilege privilege = Privilege.valueOf(row.text("privilege"));
        if (row.flag("lacking")) {
            rights.revoked
                    .computeIfAbsent(
                            new Revocation(schema, kind, Optional.empty(), row.text("role"), List.of()),
                            key -> new ArrayList<>())
                    .add(privilege);
        } else {
            rights.granted
                    .computeIfAbsent(
                            new Grant(schema, kind, Optional.empty(), row.text("role"), List.of()),
                            key -> new ArrayList<>())
                    .add(new Permission(privilege, Optional.empty(), row.flag("grantable")));
        }
    }

    /** The rights that were granted or revoked since initdb, and the default privileges of {@link #migrating}. */
    List<Right> changed() {
        List<Right> rights = rights(granted, revoked);
        DefaultRights own = defaults.get(migrating());
        if (own != null) {
            rights.addAll(rights(own.granted, own.revoked));
        }
        return rights;
    }

    /** The rights on the schema public that initdb set. */
    List<Right> given() {
        List<Right> rights = rights(given, neverGiven);
        rights.addAll(givenOwners);
        return rights;
    }

    private static List<Right> rights(
            Map<Grant, List<Permission>> grants, Map<Revocation, List<Privilege>> revocations) {
        List<Right> rights = new ArrayList<>();
        grants.forEach((grant, permissions) -> rights.add(grant.withPermissions(permissions)));
        revocations.forEach((revocation, privileges) -> rights.add(revocation.withPrivileges(privileges)));
        return rights;
    }

    /** The owner of every object that has an owner of its own. */
    List<Owner> owners() {
        return List.copyOf(owners);
    }

    /**
     * The owners of objects that do not belong to the usual owner, and of objects on which their owner has more or
     * fewer privileges than the server gives an owner.
     */
    List<Owner> unusualOwners() {
        Optional<String> usual = usualOwner();
        return owners.stream()
                .filter(owner -> told.contains(owner)
                        || !givenOwners.contains(owner) && !usual.equals(Optional.of(owner.role())))
                .toList();
    }

    /** The role that owns the most objects; absent if no object has an owner or two roles own equally many. */
    Optional<String> usualOwner() {
        return Catalog.usualOwner(owners, givenOwners);
    }

    /** The role that is taken for the migrating role: the usual owner, or else the role that reads. */
    String migrating() {
        return usualOwner().orElseGet(this::reader);
    }

    /** The role that reads the catalogs. */
    String reader() {
        return reader.orElse("");
    }
}

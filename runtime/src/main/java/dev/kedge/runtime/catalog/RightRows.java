package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Securable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Owners and grants: a row for each permission on an object, and one for an object without any. */
final class RightRows {
    private final Names names;
    private final Set<Owner> owners = new LinkedHashSet<>();
    /** Those that initdb made the owner of the schema public. */
    private final Set<Owner> given = new LinkedHashSet<>();

    private final Map<Grant, List<Permission>> permissions = new HashMap<>();
    private final Set<Unmanaged> revoked = new LinkedHashSet<>();

    RightRows(Names names) {
        this.names = names;
    }

    void add(Row row) throws SQLException {
        Securable kind = Securable.valueOf(row.text("kind"));
        QualifiedName name = kind == Securable.SCHEMA ? QualifiedName.of(row.text("name")) : names.of(row);
        Optional<String> arguments = row.optional("arguments");
        Optional<Owner> owner = row.optional("owner").map(role -> new Owner(name, kind, arguments, role));
        owner.ifPresent(owners::add);
        if (row.flag("owner_given")) {
            owner.ifPresent(given::add);
        }
        row.optional("revoked").ifPresent(object -> revoked.add(new Unmanaged("revoked default privileges", object)));
        Optional<String> role = row.optional("role");
        if (role.isPresent()) {
            permissions
                    .computeIfAbsent(
                            new Grant(name, kind, arguments, role.get(), List.of()), grant -> new ArrayList<>())
                    .add(new Permission(
                            Privilege.valueOf(row.text("privilege")), row.optional("column"), row.flag("grantable")));
        }
    }

    List<Grant> grants() {
        return permissions.entrySet().stream()
                .map(entry -> entry.getKey().withPermissions(entry.getValue()))
                .toList();
    }

    /** The owner of every object that has one of its own. */
    List<Owner> owners() {
        return List.copyOf(owners);
    }

    /** The owners of objects that are not the usual owner's; whose the schema public is from the beginning is usual, too. */
    List<Owner> unusualOwners() {
        Optional<String> usual = usualOwner();
        return owners.stream()
                .filter(owner -> !given.contains(owner) && !usual.equals(Optional.of(owner.role())))
                .toList();
    }

    private Optional<String> usualOwner() {
        Map<String, Integer> counts = new TreeMap<>();
        owners.stream()
                .filter(owner -> !given.contains(owner))
                .forEach(owner -> counts.merge(owner.role(), 1, Integer::sum));
        Optional<Map.Entry<String, Integer>> most = Optional.empty();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (most.isEmpty() || entry.getValue() > most.get().getValue()) {
                most = Optional.of(entry);
            }
        }
        return most.map(Map.Entry::getKey);
    }

    /** Objects on which privileges were taken back that the server itself had given. */
    Collection<Unmanaged> revoked() {
        return revoked;
    }
}

package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two live databases as schemas that can be compared: the steps from the first to the second leave no difference.
 *
 * <p>Each database may belong to roles of its own, for example one in test and one in production. Then their usual
 * owners are treated as one role. If one of these roles also owns something in the other database, both databases know
 * the same roles, and owners are compared by name. Objects that only the second database has are created by the
 * migrating role; they get an owner unless it is the role that read the first database.
 *
 * @param before the first database
 * @param after the second database, in the roles of the first
 */
public record CatalogPair(Schema before, Schema after) {

    /** Compares two catalogs. */
    public static CatalogPair of(Catalog before, Catalog after) {
        return new Reading(before, after).pair();
    }

    /** Both databases during the comparison. */
    private static final class Reading {
        private final Catalog before;
        private final Catalog after;
        private final Optional<String> usual;
        private final Map<String, String> roles;
        private final boolean mixed;

        Reading(Catalog before, Catalog after) {
            this.before = before;
            this.after = after;
            this.usual = before.usualOwner();
            this.roles = roles(before, after);
            this.mixed = ownRoles(after).size() > 1;
        }

        /** The roles of the second database whose names differ in the first, with their names there. */
        private static Map<String, String> roles(Catalog before, Catalog after) {
            Optional<String> from = after.usualOwner();
            Optional<String> to = before.usualOwner();
            boolean apart = from.isPresent()
                    && to.isPresent()
                    && !ownRoles(before).contains(from.get())
                    && !ownRoles(after).contains(to.get());
            return apart ? Map.of(from.get(), to.get()) : Map.of();
        }

        private static Set<String> ownRoles(Catalog catalog) {
            Set<String> roles = new HashSet<>();
            catalog.owners().stream()
                    .filter(owner -> !catalog.given().contains(owner))
                    .forEach(owner -> roles.add(owner.role()));
            return roles;
        }

        CatalogPair pair() {
            Map<ObjectKey, Owner> there = byKey(before.owners());
            Map<ObjectKey, Owner> wanted = byKey(after.owners());
            Schema first = withoutOwners(before.schema());
            Schema second = withoutOwners(after.schema());
            for (Owner owner : before.owners()) {
                Optional<Owner> other = Optional.ofNullable(wanted.get(owner.key()));
                boolean said = other.map(it -> isSaidOfBoth(owner, it))
                        .orElseGet(() -> before.schema().has(owner.key()));
                if (said) {
                    first = first.plus(owner);
                    second = other.isPresent() ? second.plus(inRolesOfFirst(other.get())) : second;
                }
            }
            for (Owner owner : after.owners()) {
                if (!there.containsKey(owner.key()) && isSaidOfNew(owner)) {
                    second = second.plus(inRolesOfFirst(owner));
                }
            }
            second = handedOver(second);
            return new CatalogPair(before.withGiven(first, second), after.withGiven(second, first));
        }

        private static Map<ObjectKey, Owner> byKey(List<Owner> owners) {
            Map<ObjectKey, Owner> byKey = new TreeMap<>();
            owners.forEach(owner -> byKey.put(owner.key(), owner));
            return byKey;
        }

        private static Schema withoutOwners(Schema schema) {
            List<SchemaObject> objects = new ArrayList<>(schema.objects().values());
            objects.removeIf(Owner.class::isInstance);
            return Schema.of(objects).withDependencies(schema.dependencies());
        }

        private Owner inRolesOfFirst(Owner owner) {
            return owner.withRole(roles.getOrDefault(owner.role(), owner.role()));
        }

        /** An owner is kept if it differs, if it is not the usual owner, or if it has rights of its own. */
        private boolean isSaidOfBoth(Owner owner, Owner other) {
            boolean given = before.given().contains(owner) && after.given().contains(other);
            boolean same = owner.equals(inRolesOfFirst(other));
            return !given
                            && (!same
                                    || !usual.equals(Optional.of(owner.role()))
                                            && !before.given().contains(owner))
                    || hasRights(owner, before.schema())
                    || hasRights(other, after.schema());
        }

        private boolean isSaidOfNew(Owner owner) {
            String role = inRolesOfFirst(owner).role();
            boolean asEverything = usual.isEmpty() ? !mixed : usual.get().equals(role);
            boolean created = usual.isEmpty() && !mixed || before.reader().equals(role);
            return hasRights(owner, after.schema()) || !after.given().contains(owner) && !(asEverything && created);
        }

        private static boolean hasRights(Owner owner, Schema schema) {
            return schema.all(Right.class).stream()
                    .anyMatch(right -> !(right instanceof Owner)
                            && right.isOnSameAs(owner)
                            && right.role().equals(owner.role()));
        }

        /** Moves the rights of the second database's owners to the roles that own the objects in the end. */
        private Schema handedOver(Schema schema) {
            Schema changed = schema;
            for (Owner owner : after.owners()) {
                for (Right right : roles.containsKey(owner.role()) ? schema.all(Right.class) : List.<Right>of()) {
                    if (!(right instanceof Owner)
                            && right.isOnSameAs(owner)
                            && right.role().equals(owner.role())) {
                        changed = changed.minus(right.key()).plus(inRolesOfFirst(owner, right));
                    }
                }
            }
            return changed;
        }

        private Right inRolesOfFirst(Owner owner, Right right) {
            return right.withRole(inRolesOfFirst(owner).role());
        }
    }
}

package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.runtime.Unmanaged;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a live database holds, as its catalogs say it.
 *
 * <p>Most objects belong to one role, the database's usual owner: the one that owns more of them than any other. Objects of
 * other roles have an {@link Owner} in {@code schema}, and so have those on which their owner has more or fewer privileges
 * than PostgreSQL gives an owner. What a declared schema says of rights is compared with {@link #against}, for it may name the
 * usual owner, too.
 *
 * @param schema what Kedge can declare; expressions are spelled as the server prints them
 * @param owners the owner of every object that has one of its own, sorted by object
 * @param given the owner of the schema public that initdb made and what {@code PUBLIC} may and may not do with it, as far as
 *     nobody changed that; it depends on the server's version
 * @param reader the role that read the catalogs
 * @param sqlObjects what can be declared as SQL, which is unmanaged where it is not declared
 * @param unmanaged what Kedge cannot declare, sorted by kind and name
 * @param viewColumns the columns of each view, in their order, of which its query is the definition
 */
public record Catalog(
        Schema schema,
        List<Owner> owners,
        List<Right> given,
        String reader,
        List<FoundSqlObject> sqlObjects,
        List<Unmanaged> unmanaged,
        Map<QualifiedName, List<Column>> viewColumns) {
    /** Sorts and copies the lists. */
    public Catalog {
        owners = owners.stream().sorted(Comparator.comparing(Owner::key)).toList();
        given = given.stream().sorted(Comparator.comparing(Right::key)).toList();
        unmanaged = unmanaged.stream()
                .sorted(Comparator.comparing(Unmanaged::kind).thenComparing(Unmanaged::name))
                .toList();
        sqlObjects = List.copyOf(sqlObjects);
        viewColumns = Map.copyOf(viewColumns);
    }

    /** The tables that the schema leaves out with all their parts. */
    public List<Unmanaged> leftOut() {
        return unmanaged.stream().filter(Unmanaged::isTable).toList();
    }

    /** The schema with the owner of every object, be it the usual one or not. */
    public Schema withAllOwners() {
        return schema.plus(owners);
    }

    /**
     * The schema with all that another one may say: of rights every owner, and what is given if the other one says it; and the
     * objects that the other one declares as SQL, as they are declared unless something of them has changed.
     */
    public Schema against(Schema other) {
        Schema all = withGiven(withAllOwners(), other);
        return all.plus(declared(other).entrySet().stream()
                .map(object -> object.getValue().as(object.getKey()))
                .toList());
    }

    /** What is unmanaged beside what a schema declares as SQL. */
    public List<Unmanaged> unmanagedBeside(Schema other) {
        Collection<FoundSqlObject> declared = declared(other).values();
        return unmanaged.stream()
                .filter(thing -> declared.stream().noneMatch(object -> object.is(thing)))
                .toList();
    }

    /** The objects that a schema declares as SQL and that are known to exist, without a fingerprint to compare. */
    public List<ObjectKey> existenceOnly(Schema other) {
        return declared(other).entrySet().stream()
                .filter(object -> object.getValue().state() == FoundSqlObject.State.EXISTENCE_ONLY)
                .map(object -> object.getKey().key())
                .toList();
    }

    private Map<SqlObject, FoundSqlObject> declared(Schema other) {
        Map<SqlObject, FoundSqlObject> declared = new LinkedHashMap<>();
        for (FoundSqlObject found : sqlObjects) {
            other.object(SqlObject.key(found.name().full()))
                    .ifPresent(object -> declared.put((SqlObject) object, found));
        }
        return declared;
    }

    /** A schema of this database with the given rights on the schema public that another schema mentions. */
    Schema withGiven(Schema own, Schema other) {
        Schema with = own;
        for (Right right : given) {
            Optional<Right> said = other.object(right.key()).map(Right.class::cast);
            if (right instanceof Grant grant && said.isPresent()) {
                List<Permission> some = grant.permissions().stream()
                        .filter(permission ->
                                ((Grant) said.get()).same(permission).isPresent())
                        .toList();
                Grant there = with.object(grant.key()).map(Grant.class::cast).orElse(grant.withPermissions(List.of()));
                with = some.isEmpty() ? with : with.plus(there.plus(some));
            } else if (right instanceof Revocation revocation && said.isPresent()) {
                Revocation there = with.object(revocation.key())
                        .map(Revocation.class::cast)
                        .orElse(revocation.withPrivileges(List.of()));
                List<Privilege> some = revocation.privileges().stream()
                        .filter(((Revocation) said.get()).privileges()::contains)
                        .toList();
                with = some.isEmpty() ? with : with.plus(there.plus(some));
            }
        }
        return with;
    }

    /** The role that owns most; absent if no object has an owner or two roles own as much as each other. */
    Optional<String> usualOwner() {
        return usualOwner(owners, given);
    }

    /** The role that owns most of what nobody was given. */
    static Optional<String> usualOwner(Collection<Owner> owners, Collection<? extends Right> given) {
        Map<String, Integer> counts = new TreeMap<>();
        owners.stream()
                .filter(owner -> !given.contains(owner))
                .forEach(owner -> counts.merge(owner.role(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        List<String> usual = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return usual.size() == 1 ? Optional.of(usual.get(0)) : Optional.empty();
    }
}

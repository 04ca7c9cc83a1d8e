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
 * The contents of a live database, as its catalogs describe them.
 *
 * <p>Most objects belong to one role, the usual owner of the database: the role that owns more objects than any other.
 * An object has an {@link Owner} in {@code schema} if it belongs to another role, or if its owner has more or fewer
 * privileges on it than PostgreSQL gives an owner. A declared schema may name the usual owner, too, so its rights are
 * compared with {@link #against}.
 *
 * @param schema what Kedge can declare; expressions are spelled as the server prints them
 * @param owners the owner of every object that has an owner of its own, sorted by object
 * @param given what initdb set for the schema public: its owner, and the rights of {@code PUBLIC}, as far as they
 *     were not changed since; it depends on the server's version
 * @param reader the role that read the catalogs
 * @param sqlObjects the SQL objects; those that are not declared are unmanaged
 * @param unmanaged what Kedge cannot declare, sorted by kind and name
 * @param viewColumns the columns of each view in order, as its query defines them
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

    /** The tables that the schema leaves out, with all their parts. */
    public List<Unmanaged> leftOut() {
        return unmanaged.stream().filter(Unmanaged::isTable).toList();
    }

    /** The schema with the owner of every object, including the usual owner. */
    public Schema withAllOwners() {
        return schema.plus(owners);
    }

    /**
     * The schema with what another schema may declare but catalogs do not record. These are the rights that the other
     * schema may mention: every owner, and each given right that it mentions. And these are its SQL objects: an object
     * that exists is taken as it is declared, unless it has changed since it was created. Columns and tables that exist are
     * retired if the other schema has their marks.
     */
    public Schema against(Schema other) {
        Schema all = withGiven(withAllOwners(), other);
        return all.plus(declared(other).entrySet().stream()
                        .map(object -> object.getValue().as(object.getKey()))
                        .toList())
                .plus(other.retired());
    }

    /** The unmanaged objects, without those that a schema declares as SQL objects. */
    public List<Unmanaged> unmanagedBeside(Schema other) {
        Collection<FoundSqlObject> declared = declared(other).values();
        return unmanaged.stream()
                .filter(thing -> declared.stream().noneMatch(object -> object.is(thing)))
                .toList();
    }

    /** The SQL objects of a schema that exist, but have no fingerprint that could be compared. */
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

    /** Adds those given rights on the schema public that another schema mentions. */
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

    /** The role that owns the most objects; absent if no object has an owner or two roles own equally many. */
    public Optional<String> usualOwner() {
        return usualOwner(owners, given);
    }

    /** The role that owns the most objects, not counting the owner that initdb set. */
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

package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.SqlName;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.sql.Expression;
import dev.kedge.runtime.Unmanaged;

/**
 * An object of a live database that can be declared as an SQL object.
 *
 * @param name its kind and name
 * @param identity its name in the list of unmanaged objects
 * @param commented the name of its comment in that list
 * @param catalog the OID of the catalog that contains it
 * @param oid its OID
 * @param fingerprint the SHA-256 of its rows in the catalogs
 * @param state the comparison of its fingerprint with that in the ledger
 */
public record FoundSqlObject(
        SqlName name, String identity, String commented, long catalog, long oid, String fingerprint, State state) {

    /** Results of comparing the fingerprint of an object with that in the ledger. */
    public enum State {
        /** The fingerprints are the same. */
        AS_CREATED,
        /** The fingerprints differ. */
        CHANGED,
        /** The ledger has no fingerprint from a server of this major version. */
        EXISTENCE_ONLY
    }

    /** The declared object with this name, with other {@code create} statements if the object has changed. */
    SqlObject as(SqlObject declared) {
        return state == State.CHANGED
                ? declared.withCreate(new Expression("/* changed since it was created */"))
                : declared;
    }

    /** Whether an entry in the list of unmanaged objects is this object, its comment or a comment on one of its columns. */
    public boolean is(Unmanaged thing) {
        return thing.kind().equals(name.kind().words()) && thing.name().equals(identity)
                || thing.kind().equals("comment")
                        && (thing.name().equals(commented)
                                || thing.name().startsWith("foreign table column " + identity + "."));
    }
}

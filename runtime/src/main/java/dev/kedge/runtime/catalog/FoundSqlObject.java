package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.SqlName;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.sql.Expression;
import dev.kedge.runtime.Unmanaged;

/**
 * An object of a live database that can be declared as SQL.
 *
 * @param name its name
 * @param identity how the list of what is not managed calls it, without its kind
 * @param commented how that list calls what a comment is on
 * @param catalog the OID of the catalog that it is in
 * @param oid its OID there
 * @param fingerprint the SHA-256 of its rows in the catalogs
 * @param state what the ledger knows of it
 */
public record FoundSqlObject(
        SqlName name, String identity, String commented, long catalog, long oid, String fingerprint, State state) {

    /** How an object stands to what the ledger recorded when it was created. */
    public enum State {
        /** It is as it was created. */
        AS_CREATED,
        /** Something of it has changed since. */
        CHANGED,
        /** Nothing was recorded that could be compared on this server. */
        EXISTENCE_ONLY
    }

    /** The declared object of its name as it is found: another one where something of it has changed. */
    SqlObject as(SqlObject declared) {
        return state == State.CHANGED
                ? declared.withCreate(new Expression("/* changed since it was created */"))
                : declared;
    }

    /** Whether something that the list of what is not managed holds is this object, or said of it. */
    boolean is(Unmanaged thing) {
        return thing.kind().equals(name.kind().words()) && thing.name().equals(identity)
                || thing.kind().equals("comment") && thing.name().equals(commented);
    }
}

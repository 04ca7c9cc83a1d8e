package dev.kedge.annotation;

/**
 * What a role may be allowed to do with an object, as in {@link Grant} and {@link Revoke} (manual, Privileges).
 *
 * <p>There is no {@code ALL}: which privileges it means depends on the kind of the object and on the server's version.
 */
public enum Privilege {
    /** Read the rows of a table or view, or single columns of it; read a sequence. */
    SELECT,
    /** Add rows to a table or view, or fill single columns of it. */
    INSERT,
    /** Change the rows of a table or view, or single columns of it; set a sequence. */
    UPDATE,
    /** Remove rows from a table or view. */
    DELETE,
    /** Empty a table with {@code TRUNCATE}. */
    TRUNCATE,
    /** Refer to a table, or to single columns of it, with a foreign key. */
    REFERENCES,
    /** Create a trigger on a table or view. */
    TRIGGER,
    /** Run {@code VACUUM}, {@code ANALYZE}, {@code REINDEX} and the like on a table; needs PostgreSQL 17. */
    MAINTAIN,
    /** Reach the objects of a schema; use a type, domain or language; take numbers from a sequence. */
    USAGE,
    /** Create objects in a schema. */
    CREATE,
    /** Call a function or procedure. */
    EXECUTE
}

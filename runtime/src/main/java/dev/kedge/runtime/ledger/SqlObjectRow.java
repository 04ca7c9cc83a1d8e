package dev.kedge.runtime.ledger;

import dev.kedge.core.sql.Literal;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A row of {@code kedge_objects}: what a server made of an object that is declared as SQL. It is written in the
 * transaction that creates the object. No step creates such objects yet, so only a test uses this class.
 *
 * @param object the object, as in the line of the snapshot
 * @param fingerprint the SHA-256 of its rows in the catalogs, with names in place of OIDs and without owner and
 *     privileges
 * @param server the major version of the server that the rows were read from
 * @param revision the id of the revision that created it
 */
public record SqlObjectRow(String object, String fingerprint, int server, String revision) {

    /** The statement that writes the row and replaces an earlier row of the object. */
    public String write(LedgerTables tables, String database) {
        return "INSERT INTO " + tables.objects() + " (database, object, fingerprint, server, revision) VALUES ("
                + String.join(
                        ", ",
                        Literal.quote(database),
                        Literal.quote(object),
                        Literal.quote(fingerprint),
                        String.valueOf(server),
                        Literal.quote(revision))
                + ") ON CONFLICT (database, object) DO UPDATE SET fingerprint = excluded.fingerprint,"
                + " server = excluded.server, revision = excluded.revision";
    }

    /** The query for the rows of a database. */
    public static String query(LedgerTables tables, String database) {
        return "SELECT object, fingerprint, server, revision FROM " + tables.objects() + " WHERE database = "
                + Literal.quote(database) + " ORDER BY object";
    }

    /** The row at the cursor of {@link #query}. */
    public static SqlObjectRow of(ResultSet row) throws SQLException {
        return new SqlObjectRow(
                row.getString("object"), row.getString("fingerprint"), row.getInt("server"), row.getString("revision"));
    }

    /**
     * Whether the fingerprint can be compared on this server. The catalogs of another major version have other columns.
     */
    public boolean isComparableOn(int major) {
        return server == major;
    }
}

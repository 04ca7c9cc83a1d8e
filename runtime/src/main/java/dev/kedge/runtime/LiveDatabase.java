package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diff.Audit;
import dev.kedge.core.diff.Finding;
import dev.kedge.core.diff.Managed;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.runtime.catalog.Catalog;
import dev.kedge.runtime.catalog.CatalogReader;
import dev.kedge.runtime.catalog.Respelling;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;

/** A database whose schema is looked at and never changed. */
public final class LiveDatabase implements AutoCloseable {
    private static final int OLDEST = 14;

    private final Session session;
    private final DatabaseUrl url;
    private final String defaultSchema;

    private LiveDatabase(Session session, DatabaseUrl url, String defaultSchema) {
        this.session = session;
        this.url = url;
        this.defaultSchema = defaultSchema;
    }

    /**
     * Connects to a database; {@code defaultSchema} is the one whose names stand unqualified.
     *
     * @throws KedgeException if there is no connection to be had, or the server is too old
     */
    public static LiveDatabase open(DatabaseUrl url, String defaultSchema) {
        LiveDatabase database = new LiveDatabase(Session.open(url.dataSource()), url, defaultSchema);
        database.checkServer();
        return database;
    }

    private void checkServer() {
        int major = major();
        if (major < OLDEST) {
            close();
            throw KedgeException.of(Code.SERVER_UNKNOWN, url, major);
        }
    }

    /** The major version of its server, such as 17. */
    public int major() {
        return reading(connection -> connection.getMetaData().getDatabaseMajorVersion());
    }

    /**
     * What its catalogs say.
     *
     * @throws KedgeException if they cannot be read
     */
    public Catalog catalog() {
        return reading(connection -> CatalogReader.read(connection, defaultSchema));
    }

    /**
     * A declared schema in the words in which this server would print it.
     *
     * @throws KedgeException if the server cannot be asked
     */
    public Respelling.Result respelled(Schema declared, Schema live) {
        return reading(connection -> Respelling.of(connection, defaultSchema, declared, live));
    }

    /**
     * What it has, held against what was declared, object by object.
     *
     * @param ignored the tables that are nobody's business
     * @throws KedgeException if its catalogs cannot be read
     */
    public List<Finding> audit(Schema declared, Predicate<QualifiedName> ignored) {
        Schema found = Managed.of(declared, catalog().withAllOwners()).without(ignored);
        Respelling.Result spelled = respelled(declared, found);
        return Audit.of(spelled.schema(), found, spelled.undecided());
    }

    /** Reads something over a connection. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            return reading.from(session.connection());
        } catch (SQLException e) {
            throw KedgeException.of(Code.CATALOG_UNREADABLE, url, Failures.serverMessage(e))
                    .causedBy(e);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}

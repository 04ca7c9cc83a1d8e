package dev.kedge.runtime.live;

import dev.kedge.core.audit.Audit;
import dev.kedge.core.audit.DecidedSchema;
import dev.kedge.core.audit.ManagedSchema;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.lock.Removals;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.Unmanaged;
import dev.kedge.runtime.catalog.Catalog;
import dev.kedge.runtime.catalog.CatalogReader;
import dev.kedge.runtime.catalog.Consequences;
import dev.kedge.runtime.catalog.FoundSqlObject;
import dev.kedge.runtime.catalog.Snapshot;
import dev.kedge.runtime.catalog.SqlObjectNeeds;
import dev.kedge.runtime.connection.Guard;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.ledger.SchemaCheck;
import dev.kedge.runtime.normalize.ExpressionNormalizer;
import dev.kedge.runtime.normalize.ReferenceDatabase;
import dev.kedge.runtime.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A database whose schema is read and never changed. */
public final class LiveDatabase implements AutoCloseable {
    private static final int OLDEST = 14;
    /** The SQLSTATEs for a lock that was not granted in time and for a query that took too long. */
    private static final Set<String> BUSY = Set.of("55P03", "57014");

    private final Session session;
    private final Guard guard;
    private final DatabaseUrl url;
    private final String defaultSchema;

    private LiveDatabase(Session session, Guard guard, DatabaseUrl url, String defaultSchema) {
        this.session = session;
        this.guard = guard;
        this.url = url;
        this.defaultSchema = defaultSchema;
    }

    /**
     * Connects to a database. Names in {@code defaultSchema} are unqualified.
     *
     * @throws KedgeException if the connection cannot be made, or the server is too old
     */
    public static LiveDatabase open(DatabaseUrl url, String defaultSchema) {
        Session session = Session.open(url.dataSource());
        try {
            checkServer(session.connection().getMetaData().getDatabaseMajorVersion(), url);
            return new LiveDatabase(session, Guard.over(session.connection(), false), url, defaultSchema);
        } catch (SQLException e) {
            session.close();
            throw KedgeException.of(
                            CommandCode.CATALOG_UNREADABLE,
                            url,
                            ServerError.of(e).message())
                    .causedBy(e);
        } catch (KedgeException e) {
            session.close();
            throw e;
        }
    }

    /**
     * Checks that the default schema exists.
     *
     * @throws KedgeException KDG544 if it does not
     */
    public LiveDatabase requireSchema() {
        return reading(connection -> {
            SchemaCheck.refuseMissing(connection, defaultSchema);
            return this;
        });
    }

    private static void checkServer(int major, DatabaseUrl url) {
        if (major < OLDEST) {
            throw KedgeException.of(CommandCode.SERVER_UNKNOWN, url, major);
        }
    }

    /** The major version of the server, such as 17. */
    public int major() {
        return reading(connection -> connection.getMetaData().getDatabaseMajorVersion());
    }

    /** The remedy that lets the server decide what it could not decide, ready to paste. */
    public String wayToAsk() {
        return reading(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT pg_is_in_recovery(),"
                            + " has_database_privilege(current_database(), 'TEMP'),"
                            + " format('GRANT TEMPORARY ON DATABASE %I TO %I;', current_database(), current_user)")) {
                row.next();
                if (row.getBoolean(1)) {
                    return "The server is a standby, on which nothing can be tried: name the primary.";
                }
                return row.getBoolean(2)
                        ? "The server refuses the definition. Create what it names, such as a function or an extension, and"
                                + " compare again."
                        : "The role may not try it on temporary tables. Let the database's owner run this:\n"
                                + row.getString(3);
            }
        });
    }

    /**
     * Reads the catalogs.
     *
     * @throws KedgeException if they cannot be read
     */
    public Catalog catalog() {
        return reading(connection -> CatalogReader.read(connection, defaultSchema));
    }

    /**
     * The objects that each of these SQL objects needs, by the full name of the SQL object.
     *
     * @throws KedgeException if the catalogs cannot be read
     */
    public Map<String, Set<String>> needsOf(List<FoundSqlObject> objects) {
        return reading(connection ->
                Snapshot.alone(connection, defaultSchema, it -> SqlObjectNeeds.of(it, defaultSchema, objects)));
    }

    /**
     * The unmanaged objects that other objects need.
     *
     * @throws KedgeException if the catalogs cannot be read
     */
    public List<SqlObjectNeeds.Needed> neededUnmanaged() {
        return reading(connection -> Snapshot.alone(connection, defaultSchema, SqlObjectNeeds::ofUnmanaged));
    }

    /**
     * The declared schema with expressions as this server prints them.
     *
     * @throws KedgeException if the server cannot be asked
     */
    public ExpressionNormalizer.Result normalized(Schema declared, Schema live) {
        return reading(connection -> ExpressionNormalizer.of(connection, defaultSchema, declared, live));
    }

    /**
     * Compares the database with the declared schema, object by object.
     *
     * @param ignored the tables and partitions to leave out
     * @throws KedgeException if the catalogs cannot be read
     */
    public Audited audit(Schema declared, Predicate<QualifiedName> ignored) {
        return audit(catalog(), declared, ignored, Optional.empty());
    }

    /**
     * Compares the database with the declared schema, with the help of an empty database on a server of the same major
     * version. The declared schema is built there temporarily if this server cannot tell how it spells an expression.
     *
     * @param catalog what was read of this database
     * @param ignored the tables and partitions to leave out
     * @param twin the empty database, which is empty again afterwards; absent for none
     * @throws KedgeException if the catalogs cannot be read, or the twin is not empty or has another major version
     */
    public Audited audit(
            Catalog catalog, Schema declared, Predicate<QualifiedName> ignored, Optional<LiveDatabase> twin) {
        Schema found = ManagedSchema.of(declared, catalog.against(declared), ignored);
        ExpressionNormalizer.Result spelled = normalized(declared, found);
        if (twin.isPresent()) {
            spelled = twin.get().asTwinOf(this, declared, found, spelled);
        }
        return new Audited(
                Audit.of(spelled.schema(), found, spelled.undecided(), catalog.existenceOnly(declared)),
                DecidedSchema.of(spelled.inOwnWords(declared), found, spelled.undecided()),
                found,
                unmanaged(catalog, declared, ManagedSchema.undeclared(declared, ignored)));
    }

    /** The objects that are not declared: those that cannot be, and those that are managed elsewhere. */
    private static List<Unmanaged> unmanaged(Catalog catalog, Schema declared, Predicate<QualifiedName> others) {
        List<Unmanaged> unmanaged = new ArrayList<>();
        for (Table table : catalog.schema().tables()) {
            if (others.test(table.name())) {
                unmanaged.add(new Unmanaged("ignored table", table.name().toString()));
            } else {
                table.foreignKeys().stream()
                        .filter(key -> others.test(key.target()))
                        .map(key -> ObjectKey.constraint(table.name(), key).path())
                        .forEach(key -> unmanaged.add(new Unmanaged("foreign key to an ignored table", key)));
            }
        }
        catalog.schema().partitions().stream()
                .map(Partition::name)
                .filter(others)
                .forEach(partition -> unmanaged.add(new Unmanaged("ignored partition", partition.toString())));
        unmanaged.addAll(catalog.unmanagedBeside(declared));
        return unmanaged;
    }

    /**
     * Finds out what these phases do to objects that cannot be declared.
     *
     * @param phases the SQL
     * @param known the schemas that the SQL handles itself: those before and after it
     * @throws KedgeException if the catalogs cannot be read
     */
    public Consequences consequences(List<Phase> phases, List<Schema> known) {
        Removals removals = new Removals();
        phases.forEach(phase -> removals.read(phase.statements()));
        return reading(connection -> Snapshot.alone(
                connection, defaultSchema, it -> Consequences.of(it, defaultSchema, removals.all(), known)));
    }

    private ExpressionNormalizer.Result asTwinOf(
            LiveDatabase original, Schema declared, Schema found, ExpressionNormalizer.Result spelled) {
        if (major() != original.major()) {
            throw KedgeException.of(CommandCode.TWIN_OTHER_VERSION, url, major(), original.url, original.major());
        }
        Catalog there = catalog();
        long objects = there.schema().keys().count() + there.leftOut().size();
        if (objects > 0) {
            throw KedgeException.of(CommandCode.TWIN_NOT_EMPTY, url, objects == 1 ? "1 object" : objects + " objects");
        }
        return reading(connection -> ReferenceDatabase.decide(connection, defaultSchema, declared, found, spelled));
    }

    /** Reads something over a connection. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            return reading.from(guard.connection());
        } catch (SQLException failure) {
            SQLException e = guard.unlessStopped(failure);
            Code code = BUSY.contains(String.valueOf(e.getSQLState()))
                    ? CommandCode.CATALOG_BUSY
                    : CommandCode.CATALOG_UNREADABLE;
            throw KedgeException.of(code, url, ServerError.of(e).message()).causedBy(e);
        }
    }

    @Override
    public void close() {
        guard.close();
        session.close();
    }
}

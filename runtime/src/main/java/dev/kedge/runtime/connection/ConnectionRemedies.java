package dev.kedge.runtime.connection;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.sql.Identifier;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.failure.StatementRemedies;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** The reasons why a connection could not be made, each with a way out. A test follows every way out. */
public final class ConnectionRemedies {
    private ConnectionRemedies() {}

    /**
     * Opens a connection to a database; the caller closes it.
     *
     * @throws KedgeException if the connection cannot be made
     */
    public static Connection open(DatabaseUrl url) {
        try {
            return url.dataSource().getConnection();
        } catch (SQLException e) {
            throw failure(Optional.of(url), e);
        }
    }

    /** The failure to connect. The URL is absent if the caller has a pool of its own. */
    public static KedgeException failure(Optional<DatabaseUrl> url, SQLException e) {
        return KedgeException.of(
                        DatabaseCode.CONNECTION_FAILED,
                        url.map(DatabaseUrl::toString).orElse("the database"),
                        withCause(e),
                        wayOut(url, e))
                .causedBy(e);
    }

    /** The driver's message covers a refused connection, but not an unknown host, a timeout or a certificate. */
    private static String withCause(SQLException e) {
        Throwable cause = e.getCause();
        String said = ServerError.of(e).message();
        if (cause == null || cause instanceof ConnectException || cause.getMessage() == null) {
            return said;
        }
        String why = cause instanceof UnknownHostException ? "unknown host " + cause.getMessage() : cause.getMessage();
        return said.contains(why) ? said : said + " (" + why + ")";
    }

    private static String wayOut(Optional<DatabaseUrl> url, SQLException e) {
        String user = url.flatMap(DatabaseUrl::user).map(Identifier::quote).orElse("USER");
        String database = url.map(DatabaseUrl::database)
                .filter(name -> !name.isEmpty())
                .map(Identifier::quote)
                .orElse("NAME");
        return switch (String.valueOf(e.getSQLState())) {
            case "28P01", "28000" ->
                "Check user and password. The server's pg_hba.conf says who may connect from where.";
            case "3D000" -> "Name another database, or create this one:\nCREATE DATABASE " + database + ";";
            case "42501" ->
                "Let the database's owner run this:\nGRANT CONNECT ON DATABASE " + database + " TO " + user + ";";
            case "53300" -> "The server has no connection left. Wait until other sessions end, then run it again.";
            case "57P03" -> "The server is starting or stopping. Wait until it is up, then run it again.";
            case "08P01" -> StatementRemedies.POOLER_PROTOCOL;
            default -> unreached(e.getCause());
        };
    }

    private static String unreached(@Nullable Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return "Check the name of the host.";
        }
        if (cause instanceof ConnectException || cause instanceof SocketTimeoutException) {
            return "Check host and port, and that the server is running and accepts connections from this machine.";
        }
        return cause instanceof SSLException
                ? "Check sslmode, sslrootcert and the server's certificate."
                : "Check host, port, database, user and password.";
    }
}

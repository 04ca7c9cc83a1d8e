package dev.kedge.runtime;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.stability.Stable;
import dev.kedge.runtime.session.Session;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Where a database is and who connects, in whatever spelling it was given: {@code postgres://}, {@code postgresql://},
 * {@code postgresql+asyncpg://}, {@code jdbc:postgresql:}, {@code r2dbc:postgresql://}. The password never shows in a text.
 */
@Stable
public final class DatabaseUrl {
    private static final Map<String, String> LIBPQ = Map.of(
            "sslmode", "PGSSLMODE",
            "sslrootcert", "PGSSLROOTCERT",
            "sslcert", "PGSSLCERT",
            "sslkey", "PGSSLKEY",
            "gssEncMode", "PGGSSENCMODE",
            "channelBinding", "PGCHANNELBINDING");

    private final String jdbcUrl;
    private final Optional<String> user;
    private final Optional<String> password;
    /** Options of the driver that are secret, such as {@code sslpassword}, and so are no part of a URL. */
    private final Map<String, String> secrets;

    private final String shown;

    DatabaseUrl(
            String jdbcUrl,
            Optional<String> user,
            Optional<String> password,
            Map<String, String> secrets,
            String shown) {
        this.jdbcUrl = jdbcUrl;
        this.user = user;
        this.password = password;
        this.secrets = Map.copyOf(secrets);
        this.shown = shown;
    }

    /**
     * The database that a URL names.
     *
     * @throws KedgeException if the text is no URL of a PostgreSQL database; it never repeats the text
     */
    public static DatabaseUrl of(String url) {
        return KedgeException.unwrap(parse(url));
    }

    /**
     * The database that the environment variable {@code DATABASE_URL} names.
     *
     * @throws KedgeException if the variable is not set or blank, or is no URL of a PostgreSQL database
     */
    public static DatabaseUrl fromEnvironment() {
        return KedgeException.unwrap(choose(Optional.empty(), System.getenv(), Optional.empty()));
    }

    /** The database that a URL names, or what is wrong with the URL. */
    public static Outcome<DatabaseUrl> parse(String url) {
        return UrlParser.parse(url.strip());
    }

    /**
     * The database to use: the one named explicitly, else the one of the environment's {@code DATABASE_URL}, else the one
     * configured. What is blank counts as absent.
     */
    public static Outcome<DatabaseUrl> choose(
            Optional<String> explicit, Map<String, String> environment, Optional<String> configured) {
        return Stream.of(explicit, Optional.ofNullable(environment.get("DATABASE_URL")), configured)
                .flatMap(Optional::stream)
                .filter(url -> !url.isBlank())
                .findFirst()
                .map(DatabaseUrl::parse)
                .orElseGet(() -> Outcome.failed(List.of(Diagnostic.of(DatabaseCode.URL_MISSING, Place.NOWHERE))));
    }

    /** The URL for a JDBC driver, without user and password and other secrets. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /** Another database of the same server, with the same role. */
    public DatabaseUrl withDatabase(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        Matcher jdbc = Pattern.compile("(jdbc:postgresql://[^/?]*/)[^?]*(.*)").matcher(jdbcUrl);
        String other = jdbc.matches() ? jdbc.group(1) + encoded + jdbc.group(2) : jdbcUrl;
        return new DatabaseUrl(
                other, user, password, secrets, shown.replaceFirst("/[^/]*$", "/" + Matcher.quoteReplacement(encoded)));
    }

    /** The role that connects; absent for the driver's default. */
    public Optional<String> user() {
        return user;
    }

    /** The password; absent for none. */
    public Optional<String> password() {
        return password;
    }

    /**
     * What PostgreSQL's own programs need beside {@link #toString}, as variables of their environment: the password and how
     * the connection is encrypted.
     */
    public Map<String, String> libpqEnvironment() {
        Map<String, String> variables = new HashMap<>();
        password.ifPresent(value -> variables.put("PGPASSWORD", value));
        LIBPQ.forEach((option, variable) -> {
            Matcher matcher = Pattern.compile("[?&]" + option + "=([^&]*)").matcher(jdbcUrl);
            if (matcher.find()) {
                variables.put(variable, URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8));
            }
        });
        return Map.copyOf(variables);
    }

    /** The name of the database; empty for the driver's default. */
    public String database() {
        String name = shown.substring(shown.lastIndexOf('/') + 1);
        return URLDecoder.decode(name, StandardCharsets.UTF_8);
    }

    /** A source of new connections, without a pool. */
    public DataSource dataSource() {
        return new Source(this);
    }

    /** The URL without its password, for messages. */
    @Override
    public String toString() {
        return shown;
    }

    /** Connections from the DriverManager; the class is known to {@link Session}, which shows its URL in messages. */
    public static final class Source implements DataSource {
        private final DatabaseUrl url;

        private Source(DatabaseUrl url) {
            this.url = url;
        }

        public DatabaseUrl url() {
            return url;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Properties properties = new Properties();
            properties.putAll(url.secrets);
            // without it whoever answers nothing is waited for without end; the URL may say another number of seconds
            properties.setProperty("loginTimeout", "30");
            url.user.ifPresent(user -> properties.setProperty("user", user));
            url.password.ifPresent(password -> properties.setProperty("password", password));
            return DriverManager.getConnection(url.jdbcUrl, properties);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            Properties properties = new Properties();
            properties.putAll(url.secrets);
            properties.setProperty("user", user);
            properties.setProperty("password", password);
            return DriverManager.getConnection(url.jdbcUrl, properties);
        }

        @Override
        public PrintWriter getLogWriter() {
            return new PrintWriter(Writer.nullWriter());
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException("no logger");
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }

        @Override
        public String toString() {
            return url.toString();
        }
    }
}

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
 * The address of a database, with the role and password to connect with. Accepted are the spellings
 * {@code postgres://}, {@code postgresql://}, {@code postgresql+asyncpg://} (any driver of SQLAlchemy),
 * {@code jdbc:postgresql:} and {@code r2dbc:postgresql://}. {@link #toString} and messages never contain the password.
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
    /** Secret options of the driver, such as {@code sslpassword}. They are not part of the URL. */
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
     * Parses a URL.
     *
     * @param url a URL in one of the accepted spellings
     * @return the database that the URL names
     * @throws KedgeException {@code KDG513} if the text is not the URL of a PostgreSQL database. The message does
     *     not repeat the text, because it may contain a password.
     */
    public static DatabaseUrl of(String url) {
        return KedgeException.unwrap(parse(url));
    }

    /**
     * Reads the URL from the environment variable {@code DATABASE_URL}.
     *
     * @return the database that the variable names
     * @throws KedgeException {@code KDG514} if the variable is not set or blank, {@code KDG513} if it is not the
     *     URL of a PostgreSQL database
     */
    public static DatabaseUrl fromEnvironment() {
        return KedgeException.unwrap(choose(Optional.empty(), System.getenv(), Optional.empty()));
    }

    /**
     * Parses a URL without throwing.
     *
     * @param url a URL in one of the accepted spellings
     * @return the database, or what is wrong with the URL
     */
    public static Outcome<DatabaseUrl> parse(String url) {
        return UrlParser.parse(url.strip());
    }

    /**
     * Chooses between several sources of a URL: the explicit one, then the variable {@code DATABASE_URL}, then the
     * configured one. A blank URL counts as absent.
     *
     * @param explicit the URL that the user gave for this run, for example as an option
     * @param environment the variables of the environment
     * @param configured the URL from a configuration file
     * @return the database that the first URL names, or {@code KDG514} if there is no URL, or what is wrong with
     *     the URL
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

    /**
     * Returns the URL for the JDBC driver.
     *
     * @return the URL without user, password and other secrets
     */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /**
     * Returns the address of another database on the same server, with the same role and options.
     *
     * @param name the name of the other database
     * @return its address
     */
    public DatabaseUrl withDatabase(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        Matcher jdbc = Pattern.compile("(jdbc:postgresql://[^/?]*/)[^?]*(.*)").matcher(jdbcUrl);
        String other = jdbc.matches() ? jdbc.group(1) + encoded + jdbc.group(2) : jdbcUrl;
        return new DatabaseUrl(
                other, user, password, secrets, shown.replaceFirst("/[^/]*$", "/" + Matcher.quoteReplacement(encoded)));
    }

    /**
     * Returns the role that connects.
     *
     * @return the name of the role; absent for the driver's default
     */
    public Optional<String> user() {
        return user;
    }

    /**
     * Returns the password.
     *
     * @return the password; absent if the URL has none
     */
    public Optional<String> password() {
        return password;
    }

    /**
     * Returns what PostgreSQL's own programs, such as {@code pg_dump}, need in addition to {@link #toString}: the
     * password and the settings of the encryption.
     *
     * @return environment variables, such as {@code PGPASSWORD} and {@code PGSSLMODE}, and their values
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

    /**
     * Returns the name of the database.
     *
     * @return the decoded name; empty for the driver's default
     */
    public String database() {
        String name = shown.substring(shown.lastIndexOf('/') + 1);
        return URLDecoder.decode(name, StandardCharsets.UTF_8);
    }

    /**
     * Returns a data source that opens a new connection each time. It has no pool.
     *
     * @return the data source
     */
    public DataSource dataSource() {
        return new Source(this);
    }

    /** Returns the URL without its password, for messages. */
    @Override
    public String toString() {
        return shown;
    }

    /**
     * A data source that opens connections with the DriverManager. {@link Session} recognizes the class, to show its
     * URL in messages.
     */
    public static final class Source implements DataSource {
        private final DatabaseUrl url;

        private Source(DatabaseUrl url) {
            this.url = url;
        }

        /**
         * Returns the database that the connections lead to.
         *
         * @return its address
         */
        public DatabaseUrl url() {
            return url;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Properties properties = new Properties();
            properties.putAll(url.secrets);
            // Without this, a server that never answers would be waited for forever. A URL with another loginTimeout
            // wins.
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

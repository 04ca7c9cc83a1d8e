package dev.kedge.example;

import dev.kedge.Kedge;
import dev.kedge.example.market.MarketMigrations;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.Report;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The service's database: the one that {@code DATABASE_URL} names, or an embedded PostgreSQL that ends with the service. */
public final class MarketDatabase implements AutoCloseable {
    private final DataSource source;
    private final String url;
    private final Optional<EmbeddedPostgres> embedded;

    private MarketDatabase(DataSource source, String url, Optional<EmbeddedPostgres> embedded) {
        this.source = source;
        this.url = url;
        this.embedded = embedded;
    }

    /** The database by the environment. */
    public static MarketDatabase open(Map<String, String> environment) {
        return environment.containsKey("DATABASE_URL")
                ? named(DatabaseUrl.of(environment.get("DATABASE_URL")))
                : embedded();
    }

    private static MarketDatabase named(DatabaseUrl url) {
        return new MarketDatabase(url.dataSource(), url.toString(), Optional.empty());
    }

    private static MarketDatabase embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new MarketDatabase(
                    server.getPostgresDatabase(), server.getJdbcUrl("postgres", "postgres"), Optional.of(server));
        } catch (IOException e) {
            throw new UncheckedIOException("no embedded PostgreSQL can be started; set DATABASE_URL", e);
        }
    }

    /** Runs what is pending and tells the listener of it. */
    public Report upgrade(KedgeListener listener) {
        return Kedge.on(source)
                .with(MarketMigrations.all())
                .application("market example")
                .listener(listener)
                .upgrade();
    }

    /** Connections to the database. */
    public DataSource source() {
        return source;
    }

    /** Where the database is, without a password. */
    public String url() {
        return url;
    }

    @Override
    public void close() throws IOException {
        if (embedded.isPresent()) {
            embedded.get().close();
        }
    }
}

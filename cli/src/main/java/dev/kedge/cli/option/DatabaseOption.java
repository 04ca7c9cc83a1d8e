package dev.kedge.cli.option;

import dev.kedge.Kedge;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.FolderMigrations;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.live.LiveDatabase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a live database. */
public final class DatabaseOption {
    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The URL of the database: postgresql://user@host/name. Default: the environment variable "
                    + "DATABASE_URL.")
    private @Nullable String url;

    @Option(
            names = "--schema",
            paramLabel = "SCHEMA",
            description = "The schema to use instead of the committed one, for a schema per tenant.")
    private @Nullable String schema;

    /** The database with the revisions of a folder. The option takes precedence over the variable. */
    public Kedge kedge(Directory directory) {
        return kedge(CommandFailure.unwrap(Committed.readRevisions(directory)));
    }

    public Kedge kedge(Committed committed) {
        return connect(chosen(), committed);
    }

    /** The database itself, for reading; {@code committed} is its schema unless the option names another. */
    public LiveDatabase live(String committed) {
        return LiveDatabase.open(chosen(), schemaOr(committed));
    }

    /** The schema that the option names, otherwise this one. */
    public String schemaOr(String usual) {
        return schema == null ? usual : schema;
    }

    /** The database that the option or the environment names. */
    public DatabaseUrl chosen() {
        return CommandFailure.unwrap(DatabaseUrl.choose(Optional.ofNullable(url), System.getenv(), Optional.empty()));
    }

    /** The database that the option names; absent without the option, even if the environment names one. */
    public Optional<Kedge> givenKedge(Committed committed) {
        return Optional.ofNullable(url)
                .map(given -> connect(CommandFailure.unwrap(DatabaseUrl.parse(given)), committed));
    }

    /** Whether the option or the environment names a database. */
    public boolean isNamed() {
        return url != null || System.getenv().containsKey("DATABASE_URL");
    }

    /** The schema to use instead of the committed one; absent if none was named. */
    Optional<String> schema() {
        return Optional.ofNullable(schema);
    }

    private Kedge connect(DatabaseUrl database, Committed committed) {
        Kedge kedge = Kedge.on(database.dataSource())
                .with(new FolderMigrations(committed))
                .application("kedge command line");
        return schema == null ? kedge : kedge.schema(schema);
    }
}

package dev.kedge.cli.option;

import dev.kedge.Kedge;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.files.Committed;
import dev.kedge.files.FolderMigrations;
import dev.kedge.files.Source;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.configuration.ConfiguredSettings;
import dev.kedge.runtime.configuration.ConfiguredValue;
import dev.kedge.runtime.configuration.Setting;
import dev.kedge.runtime.live.LiveDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name a live database. */
public final class DatabaseOption implements Configured {
    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The URL of the database: postgresql://user@host/name. Default: the environment variable "
                    + "DATABASE_URL, or url in kedge.properties.")
    private @Nullable String url;

    @Mixin
    private SchemaOption schema = new SchemaOption();

    private Supplier<ConfiguredSettings> settings = () -> ConfiguredSettings.NONE;

    @Override
    public void configure(Supplier<ConfiguredSettings> reader) {
        settings = reader;
    }

    /** The database with the revisions of a folder. The option takes precedence over the settings. */
    public Kedge kedge(Source folder) {
        return kedge(CommandFailure.unwrap(Committed.readRevisions(folder)));
    }

    public Kedge kedge(Committed committed) {
        return connect(chosen(), committed);
    }

    /** The database itself, for reading; {@code committed} is its schema unless the option names another. */
    public LiveDatabase live(String committed) {
        LiveDatabase live = LiveDatabase.open(chosen(), schemaOr(committed));
        try {
            return schema.schema().isPresent() ? live.requireSchema() : live;
        } catch (KedgeException e) {
            live.close();
            throw e;
        }
    }

    /** The schema that the option or a setting names, otherwise this one. */
    public String schemaOr(String usual) {
        return schema.schema().orElse(usual);
    }

    /** The database that the option or a setting names. */
    public DatabaseUrl chosen() {
        return given().or(this::configured)
                .orElseThrow(() -> new CommandFailure(List.of(Diagnostic.of(DatabaseCode.URL_MISSING, Place.NOWHERE))));
    }

    /**
     * The database that the option or the pom names; absent without them, even if the environment or a file names one,
     * which may be another than the user thinks of.
     */
    public Optional<Kedge> givenKedge(Committed committed) {
        return given().or(() -> url().filter(value -> value.source() == ConfiguredValue.Source.POM)
                        .map(DatabaseOption::parse))
                .map(database -> connect(database, committed));
    }

    /** Whether the option or a setting names a database. */
    public boolean isNamed() {
        return url != null || url().isPresent();
    }

    private Optional<DatabaseUrl> given() {
        return Optional.ofNullable(url)
                .filter(text -> !text.isBlank())
                .map(text -> CommandFailure.unwrap(DatabaseUrl.parse(text)));
    }

    private Optional<DatabaseUrl> configured() {
        return url().map(DatabaseOption::parse);
    }

    private Optional<ConfiguredValue> url() {
        return settings.get().find(Setting.URL);
    }

    private static DatabaseUrl parse(ConfiguredValue value) {
        return DatabaseUrl.parse(value.text())
                .orElseThrow(problems -> new CommandFailure(problems.stream()
                        .map(wrong -> new Diagnostic(wrong.code(), value.place(), wrong.message(), wrong.remedy()))
                        .toList()));
    }

    private Kedge connect(DatabaseUrl database, Committed committed) {
        Kedge kedge = Kedge.on(database.dataSource())
                .with(new FolderMigrations(committed))
                .application("kedge command line");
        Kedge told = schema.schema().map(kedge::schema).orElse(kedge);
        told = limit(told, Setting.LOCK_TIMEOUT, Kedge::lockTimeout);
        told = limit(told, Setting.TABLE_LOCK_TIMEOUT, Kedge::tableLockTimeout);
        told = limit(told, Setting.TABLE_LOCK_PATIENCE, Kedge::tableLockPatience);
        return limit(told, Setting.WAIT_FOR_OTHERS, Kedge::waitForOthers);
    }

    private Kedge limit(Kedge kedge, Setting setting, BiFunction<Kedge, Duration, Kedge> setter) {
        return settings.get()
                .time(setting)
                .map(time -> setter.apply(kedge, time))
                .orElse(kedge);
    }
}

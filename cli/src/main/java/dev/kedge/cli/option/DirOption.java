package dev.kedge.cli.option;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.files.Archive;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.SnapshotFile;
import dev.kedge.files.Source;
import dev.kedge.runtime.configuration.ConfiguredSettings;
import dev.kedge.runtime.configuration.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the folder of a database, the folder that contains it, or a jar. */
public class DirOption implements Configured {
    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description =
                    "The folder of the database, with snapshot.jsonl, or the folder that contains it. A command that "
                            + "only reads takes a jar of the application, too. Default: KEDGE_DIR, or dir in kedge.properties.")
    private @Nullable Path dir;

    private Supplier<ConfiguredSettings> settings = () -> ConfiguredSettings.NONE;

    @Override
    public final void configure(Supplier<ConfiguredSettings> reader) {
        settings = reader;
    }

    /** The database that an option names; absent if the command has no such option or it was not given. */
    Optional<String> database() {
        return Optional.empty();
    }

    /** The folder to read: a directory, or a folder in a jar. */
    public final Source source() {
        Path named = named();
        return Files.isRegularFile(named) ? inArchive(named) : directory();
    }

    /** The folder in messages: the directory or the jar. */
    public final String name() {
        Path named = named();
        return Files.isRegularFile(named)
                ? named.toString()
                : directory().path().toString();
    }

    /** The folder to change. */
    public final Directory directory() {
        return directory(Optional.empty());
    }

    /**
     * The folder to change, which may not exist yet.
     *
     * @param database the name of the database in the compiled model
     */
    public final Directory directory(String database) {
        return directory(Optional.of(database));
    }

    private Directory directory(Optional<String> ofModel) {
        Path named = named();
        if (Files.isRegularFile(named)) {
            throw failure(CommandCode.ARCHIVE_READ_ONLY, named);
        }
        if (Files.isRegularFile(named.resolve(SnapshotFile.NAME))) {
            refuseOtherDatabase(new Directory(named));
            return new Directory(named);
        }
        List<String> databases = databases(named);
        Optional<String> wanted =
                database().or(() -> ofModel).or(() -> settings.get().text(Setting.DATABASE));
        if (wanted.isPresent()) {
            // javac looks for a folder with the name of the database
            boolean isNew = ofModel.isPresent() && !Files.isDirectory(named.resolve(Directory.REVISIONS));
            boolean isParent = dir == null || database().isPresent() || !databases.isEmpty() || isNew;
            if (ofModel.isEmpty() && !databases.isEmpty() && !databases.contains(wanted.get())) {
                throw failure(
                        CommandCode.DATABASE_NOT_IN_FOLDER, named, wanted.get(), list(databases), databases.get(0));
            }
            return new Directory(isParent ? child(named, wanted.get()) : named);
        }
        return new Directory(databases.isEmpty() ? named : named.resolve(only(named, databases)));
    }

    /** Refuses the folder of one database if an equally explicit setting names another. */
    private void refuseOtherDatabase(Directory folder) {
        Optional<String> wanted =
                database().or(() -> dir == null ? settings.get().text(Setting.DATABASE) : Optional.empty());
        Optional<String> found = Committed.readDatabase(folder).value().map(DatabaseInfo::name);
        if (wanted.isPresent() && found.isPresent() && !wanted.equals(found)) {
            throw failure(CommandCode.DATABASE_NOT_IN_FOLDER, folder.path(), wanted.get(), found.get(), found.get());
        }
    }

    private Source inArchive(Path file) {
        Archive archive = CommandFailure.unwrap(Archive.read(file));
        String database = database()
                .or(() -> settings.get().text(Setting.DATABASE))
                .orElseGet(() -> only(file, archive.databases()));
        return archive.folder(database)
                .orElseThrow(() -> failure(
                        CommandCode.DATABASE_NOT_IN_FOLDER,
                        file,
                        database,
                        list(archive.databases()),
                        archive.databases().get(0)));
    }

    /** The path that the option or a setting gives. */
    private Path named() {
        if (dir != null) {
            return dir;
        }
        String path = settings.get().text(Setting.DIR).orElseThrow(() -> failure(CommandCode.FOLDER_NOT_NAMED));
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            Place place = settings.get().find(Setting.DIR).orElseThrow().place();
            throw new CommandFailure(List.of(Diagnostic.of(CommandCode.FOLDER_NAME, place, e.getReason())));
        }
    }

    private static String only(Path parent, List<String> databases) {
        if (databases.size() > 1) {
            throw failure(CommandCode.SEVERAL_DATABASES, parent, list(databases), databases.get(0));
        }
        return databases.get(0);
    }

    private static Path child(Path parent, String database) {
        return parent.endsWith(database) && !Files.isDirectory(parent.resolve(database))
                ? parent
                : parent.resolve(database);
    }

    private static String list(List<String> databases) {
        return String.join(", ", databases);
    }

    private static List<String> databases(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(SnapshotFile.NAME)))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CommandFailure failure(Code code, Object... arguments) {
        return new CommandFailure(List.of(Diagnostic.of(code, Place.NOWHERE, arguments)));
    }
}

package dev.kedge.cli.compare;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.files.Directory;
import dev.kedge.files.Model;
import dev.kedge.files.ModelReader;
import dev.kedge.files.Snapshot;
import dev.kedge.files.SnapshotFile;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.Unmanaged;
import dev.kedge.runtime.catalog.Catalog;
import dev.kedge.runtime.live.LiveDatabase;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The source of a schema: a live database, a committed folder, a snapshot or a compiled model.
 *
 * @param schema the schema
 * @param catalog what was read from a live database; absent for files
 * @param defaultSchema the schema of unqualified names
 * @param ignored the tables and partitions that a file leaves unmanaged
 * @param live the live database; absent for files
 * @param unmanaged what a live database has and the schema cannot express
 */
public record SchemaSource(
        Schema schema,
        Optional<Catalog> catalog,
        String defaultSchema,
        Predicate<QualifiedName> ignored,
        Optional<DatabaseUrl> live,
        List<Unmanaged> unmanaged) {
    /**
     * Texts that name a database, even with a mistake. They may contain a password, so they must not be shown as file
     * names.
     */
    private static final Pattern URL = Pattern.compile(
            "(jdbc|r2dbcs?|postgres|postgresql|pgsql)(\\+\\w+)?:.*|.*://.*|.*:.*@.*", Pattern.CASE_INSENSITIVE);

    /** Reads the schema from a source as the user wrote it; {@code defaultSchema} applies to a database. */
    public static SchemaSource read(String words, String defaultSchema) {
        Optional<Path> file = file(words);
        if (file.isEmpty() || !Files.exists(file.get()) && URL.matcher(words).matches()) {
            return live(CommandFailure.unwrap(DatabaseUrl.parse(words)), defaultSchema);
        }
        Path path = file.get();
        Path snapshot = Files.isDirectory(path) ? path.resolve(SnapshotFile.NAME) : path;
        if (!Files.isRegularFile(snapshot)) {
            throw unknown(words, "there is no file " + snapshot);
        } else if (!Files.isReadable(snapshot)) {
            throw unknown(words, "the file " + snapshot + " may not be read");
        }
        return snapshot.toString().endsWith(".json") ? model(snapshot) : snapshot(snapshot);
    }

    private static Optional<Path> file(String words) {
        try {
            return Optional.of(Path.of(words));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static SchemaSource live(DatabaseUrl url, String defaultSchema) {
        try (LiveDatabase database = LiveDatabase.open(url, defaultSchema)) {
            Catalog catalog = database.catalog();
            return new SchemaSource(
                    catalog.schema(),
                    Optional.of(catalog),
                    defaultSchema,
                    table -> false,
                    Optional.of(url),
                    catalog.unmanaged());
        }
    }

    private static SchemaSource snapshot(Path file) {
        Directory folder = new Directory(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
        Snapshot snapshot = CommandFailure.unwrap(folder.read(file.getFileName().toString())
                .then(text -> SnapshotFile.parse(file.toString(), text.orElse(""))));
        return of(snapshot.declared().schema(), snapshot.database());
    }

    private static SchemaSource model(Path file) {
        Model model = CommandFailure.unwrap(ModelReader.read(file, List.of()));
        return of(model.declared().schema(), model.database());
    }

    private static SchemaSource of(Schema schema, DatabaseInfo info) {
        return new SchemaSource(schema, Optional.empty(), info.schema(), info::ignores, Optional.empty(), List.of());
    }

    private static CommandFailure unknown(String words, String why) {
        return new CommandFailure(List.of(Diagnostic.of(CommandCode.SOURCE_UNKNOWN, Place.NOWHERE, words, why)));
    }
}

package dev.kedge.cli;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Schema;
import dev.kedge.files.Directory;
import dev.kedge.files.Model;
import dev.kedge.files.ModelReader;
import dev.kedge.files.Snapshot;
import dev.kedge.files.SnapshotFile;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.LiveDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a schema comes from: a live database, a committed folder, a snapshot or a compiled model.
 *
 * @param schema the schema
 * @param defaultSchema the schema whose names stand unqualified
 * @param live the database that it was read from; absent for files
 * @param major the major version of its server, which spells expressions in its own way; 0 for files
 */
record SchemaSource(Schema schema, String defaultSchema, Optional<DatabaseUrl> live, int major) {

    /** The schema that a source of these words holds; {@code defaultSchema} counts for a database. */
    static SchemaSource read(String words, String defaultSchema) {
        if (words.contains("://") || words.startsWith("jdbc:") || words.startsWith("r2dbc:")) {
            DatabaseUrl url = CommandFailure.unwrap(DatabaseUrl.parse(words));
            try (LiveDatabase database = LiveDatabase.open(url, defaultSchema)) {
                return new SchemaSource(database.catalog().schema(), defaultSchema, Optional.of(url), database.major());
            }
        }
        Path path = Path.of(words);
        Path snapshot = Files.isDirectory(path) ? path.resolve(SnapshotFile.NAME) : path;
        if (!Files.isRegularFile(snapshot)) {
            throw unknown(words, "there is no file " + snapshot);
        }
        return snapshot.toString().endsWith(".json") ? model(snapshot) : snapshot(snapshot);
    }

    private static SchemaSource snapshot(Path file) {
        Directory folder = new Directory(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
        try {
            String text = folder.read(file.getFileName().toString()).orElse("");
            Snapshot snapshot = CommandFailure.unwrap(SnapshotFile.parse(file.toString(), text));
            return new SchemaSource(
                    snapshot.declared().schema(), snapshot.database().schema(), Optional.empty(), 0);
        } catch (IOException e) {
            throw unknown(file.toString(), "it cannot be read: " + e.getMessage());
        }
    }

    private static SchemaSource model(Path file) {
        Model model = CommandFailure.unwrap(ModelReader.read(file, List.of()));
        return new SchemaSource(model.declared().schema(), model.database().schema(), Optional.empty(), 0);
    }

    private static CommandFailure unknown(String words, String why) {
        return new CommandFailure(List.of(Diagnostic.of(Code.SOURCE_UNKNOWN, Place.NOWHERE, words, why)));
    }

    /** The same schema in the words of another source's server, if that one is live. */
    Schema inWordsOf(SchemaSource other) {
        if (other.live().isEmpty() || other.major() == major) {
            return schema;
        }
        try (LiveDatabase database = LiveDatabase.open(other.live().get(), other.defaultSchema())) {
            return database.respelled(schema, other.schema()).schema();
        }
    }
}

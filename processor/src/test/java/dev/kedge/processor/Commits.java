package dev.kedge.processor;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.files.Directory;
import dev.kedge.files.ModelFile;
import dev.kedge.files.Snapshot;
import dev.kedge.files.SnapshotFile;
import dev.kedge.files.accept.Accept;
import dev.kedge.files.decision.DecisionOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Commits schemas to the folders of test builds, as the commands do. */
final class Commits {
    private Commits() {}

    /** A committed folder without any revision. */
    static void empty(Build build, String database) {
        Snapshot snapshot = Snapshot.empty(new DatabaseInfo(database, 14, "public", List.of()));
        Build.write(folder(build, database).resolve(SnapshotFile.NAME), SnapshotFile.print(snapshot));
    }

    /** Writes a revision from the compiled model. */
    static void accept(Build build, String database, String message, String... allowed) {
        Path model = build.classes().resolve("META-INF/kedge/" + database + ".json");
        Outcome<Accept.Result> result = Accept.run(new Accept.Request(
                new Directory(folder(build, database)),
                ModelFile.parse(model.toString(), Build.read(model)).get(),
                Optional.of(message),
                DecisionOptions.allow(List.of(allowed)),
                false,
                Instant.parse("2025-09-04T20:30:00Z")));
        if (!result.isPresent()) {
            throw new AssertionError(result.diagnostics());
        }
    }

    static Path folder(Build build, String database) {
        return build.committed().resolve(database);
    }
}

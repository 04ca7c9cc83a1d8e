package dev.kedge.cli.option;

import dev.kedge.cli.console.Bytes;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.console.StatusLine.Reading;
import dev.kedge.cli.server.PgDump;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.Preview;
import dev.kedge.runtime.live.LiveDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option to make a backup before a run. */
final class BackupOption {
    @Option(
            names = "--backup",
            paramLabel = "DIR",
            description = "First dump the whole database into this folder, with the pg_dump in the PATH.")
    private @Nullable Path folder;

    boolean isGiven() {
        return folder != null;
    }

    /** Makes the backup, unless there is nothing to do. */
    void makeBefore(Preview preview, DatabaseUrl url, String target, StatusLine line) {
        if (folder == null || preview.revisions().isEmpty()) {
            return;
        }
        int major;
        try (LiveDatabase live = LiveDatabase.open(url, "public")) {
            major = live.major();
        }
        String name = PgDump.fileName(preview.database(), Instant.now(), target);
        Path file = folder.resolve(name);
        line.begin(Reading.of("pg_dump of " + preview.database()), () -> written(file));
        new PgDump(System.getenv()).run(url, major, file);
        line.end();
        line.print("Backup: " + file);
    }

    /** What pg_dump has written so far; the final size is unknown. */
    private static Optional<Reading> written(Path file) {
        try {
            return Optional.of(Reading.of("pg_dump, " + Bytes.of(Files.size(file)) + " written"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

package dev.kedge.cli;

import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.LiveDatabase;
import dev.kedge.runtime.Preview;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that makes a backup before a run. */
final class BackupOption {
    @Option(
            names = "--backup",
            paramLabel = "DIR",
            description = "First dump the whole database into this folder, with the pg_dump of the PATH.")
    private @Nullable Path folder;

    boolean isGiven() {
        return folder != null;
    }

    /** Makes the backup, unless there is nothing to do. */
    void makeBefore(Preview preview, DatabaseUrl url, String target, PrintWriter out) {
        if (folder == null || preview.revisions().isEmpty()) {
            return;
        }
        int major;
        try (LiveDatabase live = LiveDatabase.open(url, "public")) {
            major = live.major();
        }
        String name = PgDump.fileName(preview.database(), Instant.now(), target);
        Path file = new PgDump(System.getenv()).run(url, major, folder.resolve(name));
        out.println("Backup: " + file);
        out.flush();
    }
}

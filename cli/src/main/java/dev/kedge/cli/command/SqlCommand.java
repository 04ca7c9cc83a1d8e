package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.FileFailure;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.NewSchemaOption;
import dev.kedge.cli.option.SchemaOption;
import dev.kedge.core.revision.Direction;
import dev.kedge.files.Committed;
import dev.kedge.files.FolderMigrations;
import dev.kedge.runtime.offline.OfflineScript;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a run as a script for psql. */
@Command(
        name = "sql",
        description = {
            "Prints a script for psql that does what upgrade would do. It is made from the folder alone.",
            "The script reads the ledger before each revision. It skips applied revisions, so it can be run "
                    + "again, and it stops if it does not fit the database."
        },
        footer = {
            "",
            "Examples:",
            "  kedge sql --dir src/main/resources/kedge/market > market.sql",
            "  psql -f market.sql postgresql://localhost/market",
            "  kedge sql --dir … 3f2a91:heads",
            "  kedge sql --dir … --down heads:-1 --output down.sql"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class SqlCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private SchemaOption schema = new SchemaOption();

    @Mixin
    private NewSchemaOption newSchema = new NewSchemaOption();

    @Option(names = "--down", description = "Print a downgrade. The default RANGE is then heads:base.")
    private boolean down;

    @Option(names = "--output", paramLabel = "FILE", description = "Write the script to this file, in UTF-8.")
    private @Nullable Path output;

    @Parameters(
            arity = "0..1",
            defaultValue = "",
            paramLabel = "RANGE",
            description = "FROM:TO. FROM or TO may be omitted. The database must be at FROM. Put -- before a RANGE "
                    + "that begins with -N. Default: base:heads.")
    private String range = "";

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.source()));
        String script = OfflineScript.print(
                new FolderMigrations(committed),
                schema.schema(),
                newSchema.isGiven(),
                down ? Direction.DOWN : Direction.UP,
                range);
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(script);
            out.flush();
        } else {
            write(output, script);
        }
        return 0;
    }

    private static void write(Path file, String script) {
        try {
            Files.writeString(file, script, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw FileFailure.of("The script cannot be written to " + file, e);
        }
    }
}

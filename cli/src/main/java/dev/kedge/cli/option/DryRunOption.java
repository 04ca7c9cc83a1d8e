package dev.kedge.cli.option;

import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.listing.OtherHeads;
import dev.kedge.cli.listing.PreviewJson;
import dev.kedge.cli.listing.PreviewText;
import dev.kedge.cli.listing.StampedPrinter;
import dev.kedge.runtime.Preview;
import dev.kedge.runtime.Stamped;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options to show what a run or stamp would do. */
public final class DryRunOption {
    @Option(
            names = "--dry-run",
            description = "Print what would be done and change nothing. Exits with 2 if anything would be done.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    public boolean isGiven() {
        return dryRun;
    }

    /** Whether the result or the preview is printed as JSON. */
    public boolean isJson() {
        return json;
    }

    /**
     * Prints the preview and returns the exit code.
     *
     * @param targets the targets of the run as the user wrote them
     */
    public int print(Preview preview, List<String> targets, CommandSpec command) {
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(PreviewJson.print(preview));
        } else {
            new PreviewText(out, Console.terminal(command).columns()).print(preview);
            OtherHeads.lines(preview.direction(), preview.beside(), targets, Console.dialect(command))
                    .forEach(out::println);
        }
        out.flush();
        return preview.revisions().isEmpty() ? 0 : ExitCode.DIFFERENT;
    }

    /** Prints the preview and returns the exit code. */
    public int print(Stamped preview, PrintWriter out) {
        if (json) {
            out.println(StampedPrinter.json(preview));
        } else {
            StampedPrinter.print(preview, "Would record", out);
            out.println("Nothing was changed.");
        }
        out.flush();
        return preview.isNoop() ? 0 : ExitCode.DIFFERENT;
    }
}

package dev.kedge.cli.listing;

import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.cli.console.Text;
import dev.kedge.cli.console.Times;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints revisions, one per line, in the columns that the terminal has. */
public final class Listing {
    private static final int WIDE = 110;
    private static final int SHORTEST_MESSAGE = 16;

    private final PrintWriter out;
    private final int width;
    private final boolean verbose;

    /** Creates a listing with this number of columns. */
    public Listing(PrintWriter out, int width, boolean verbose) {
        this.out = out;
        this.width = width;
        this.verbose = verbose;
    }

    /** Prints the entries in this order. */
    public void print(List<RevisionEntry> entries) {
        int versions = entries.stream()
                .mapToInt(entry -> entry.version().orElse("").length())
                .max()
                .orElse(0);
        entries.forEach(entry -> print(entry, versions));
        out.flush();
    }

    private void print(RevisionEntry entry, int versions) {
        String mark = entry.state().isEmpty() ? "" : entry.current() ? "* " : "  ";
        String version = entry.version().orElse("");
        String before = "  " + version + " ".repeat(versions - version.length()) + "  "
                + entry.created()
                        .map(time -> Times.of(time).substring(0, width < WIDE ? 10 : 16) + "  ")
                        .orElse("");
        String notes = String.join(", ", notes(entry));
        String after = notes.isEmpty() ? "" : "  (" + notes + ")";
        int whole = width - mark.length() - entry.revision().length() - before.length();
        int room = whole - Text.width(after);
        // if the notes leave no room for the message, they go below it
        boolean beside = room >= SHORTEST_MESSAGE;
        String message = entry.message().orElse("unknown to this folder");
        out.println(mark
                + AnsiStyle.of(style(entry), entry.revision())
                + before
                + Text.cut(message, Math.max(SHORTEST_MESSAGE, beside ? room : whole))
                + (beside ? AnsiStyle.of("faint", after) : ""));
        if (!beside) {
            out.println(" ".repeat(mark.length() + 2) + AnsiStyle.of("faint", after.strip()));
        }
        if (verbose) {
            // the longest folder name must fit into 80 columns
            details(entry, mark.isEmpty() ? "  " : "   ");
        }
    }

    private void details(RevisionEntry entry, String indent) {
        if (!entry.parents().isEmpty()) {
            out.println(indent + "on " + String.join(", ", entry.parents()));
        }
        entry.folder().ifPresent(folder -> out.println(indent + folder));
        entry.run()
                .ifPresent(run -> AppliedRuns.describe(run)
                        .forEach(line -> out.println(indent + Text.cut(line, width - indent.length()))));
    }

    private static String style(RevisionEntry entry) {
        return switch (entry.state().orElse("")) {
            case "" -> "bold";
            case "applied" -> "green";
            case "pending", "passed by" -> "faint";
            default -> "red";
        };
    }

    private static List<String> notes(RevisionEntry entry) {
        List<String> notes = new ArrayList<>();
        entry.state()
                .filter(state -> !state.equals("applied") && !state.equals("unknown"))
                .ifPresent(notes::add);
        if (entry.head()) {
            notes.add("head");
        }
        if (entry.merge()) {
            notes.add("merge");
        }
        if (!entry.replaces().isEmpty()) {
            notes.add("squash of " + entry.replaces().size());
        }
        entry.releases().forEach(release -> notes.add("release " + release));
        if (entry.branchPoint()) {
            notes.add("branch point");
        }
        return notes;
    }
}

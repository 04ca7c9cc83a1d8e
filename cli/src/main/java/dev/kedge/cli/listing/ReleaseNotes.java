package dev.kedge.cli.listing;

import dev.kedge.cli.console.Times;
import dev.kedge.core.revision.Compatibility;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.step.Step;
import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Prints revisions as Markdown, below a heading for each release: release notes of a schema. */
public final class ReleaseNotes {
    /** What Markdown would read as markup in running text. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private final Committed committed;
    private final PrintWriter out;

    public ReleaseNotes(Committed committed, PrintWriter out) {
        this.committed = committed;
        this.out = out;
    }

    /** Prints the entries, the newest first, as the list has them. */
    public void print(List<RevisionEntry> entries) {
        Optional<String> heading = Optional.empty();
        for (RevisionEntry entry : entries) {
            String own = entry.releases().isEmpty()
                    ? heading.orElse("Unreleased")
                    : String.join(", ", entry.releases())
                            + entry.created()
                                    .map(time -> " (" + Times.of(time).substring(0, "2025-09-04".length()) + ")")
                                    .orElse("");
            if (!heading.equals(Optional.of(own))) {
                out.println((heading.isPresent() ? "\n" : "") + "## " + plain(own) + "\n");
            }
            heading = Optional.of(own);
            print(entry);
        }
        out.flush();
    }

    private void print(RevisionEntry entry) {
        out.println("- **" + plain(entry.message().orElse("unknown to this folder")) + "** (`" + entry.revision() + "`"
                + entry.version().map(version -> ", schema " + version).orElse("") + ")");
        Optional<Revision> revision = committed.find(entry.revision()).map(CommittedRevision::revision);
        revision.map(Revision::up).orElse(List.of()).stream()
                .map(Step::describe)
                .forEach(step -> out.println("  - " + plain(step)));
        revision.filter(it ->
                        !it.header().compatible() && !it.header().parents().isEmpty())
                .ifPresent(it -> out.println("  - **" + breaks(it) + "**"));
    }

    private static String breaks(Revision revision) {
        return revision.header()
                        .compatibility()
                        .from()
                        .filter(from -> !from.equals(Compatibility.NONE))
                        .map(from -> "Code from before revision " + from)
                        .orElse("Code from before this revision")
                + " stops working.";
    }

    private static String plain(String text) {
        return MARKUP.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}

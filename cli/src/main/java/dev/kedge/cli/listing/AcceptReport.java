package dev.kedge.cli.listing;

import dev.kedge.core.revision.Compatibility;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.step.Step;
import dev.kedge.files.CommittedRevision;
import dev.kedge.files.Directory;
import dev.kedge.files.NewRevision;
import dev.kedge.files.accept.Accept;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The output of accept and discard. */
public final class AcceptReport {
    private static final int DESCRIPTION = 74;

    private AcceptReport() {}

    /** The lines for a revision after which the user compiles. */
    public static List<String> lines(Directory directory, Accept.Result result) {
        return lines(directory, result, true);
    }

    /**
     * The lines for the result of accept.
     *
     * @param compileNext whether the user must compile before the folder is committed
     */
    public static List<String> lines(Directory directory, Accept.Result result, boolean compileNext) {
        List<String> lines = new ArrayList<>();
        result.replaced().ifPresent(folder -> lines.add("Replaced " + folder));
        result.revision().ifPresent(revision -> revision(directory, revision, compileNext, lines));
        if (result.revision().isEmpty()) {
            lines.add(
                    result.replaced().isEmpty()
                            ? "The snapshot is up to date."
                            : "The entities equal the schema before it, so there is no new revision.");
        }
        return lines;
    }

    /** The lines for a revision that was deleted. */
    public static List<String> discarded(CommittedRevision gone) {
        List<String> lines = new ArrayList<>();
        lines.add("Deleted revision " + gone.revision().id() + ": "
                + gone.revision().header().message());
        if (!gone.revision().up().isEmpty()) {
            lines.add("The entities still declare its changes; compile again to see them as drift.");
        }
        return lines;
    }

    private static void revision(Directory directory, NewRevision revision, boolean compileNext, List<String> lines) {
        lines.add("Wrote revision " + revision.content().revision() + ": "
                + revision.content().message());
        lines.add("  " + directory.prefix() + Directory.REVISIONS + "/" + revision.folder());
        lines.add("");
        int number = 1;
        for (Step step : revision.plan().up()) {
            List<String> description = MergeReport.wrap(step.describe(), DESCRIPTION);
            lines.add(String.format("  %2d  %s", number++, description.get(0)));
            description.stream().skip(1).forEach(rest -> lines.add("      " + rest));
        }
        if (!revision.plan().up().isEmpty()) {
            lines.add("");
        }
        lines.add("  up.sql    " + phases(revision.plan().upPhases()));
        lines.add("  down.sql  " + phases(revision.plan().downPhases()));
        if (!revision.content().compatible()) {
            lines.add("");
            lines.add(revision.content()
                    .notes()
                    .compatibleFrom()
                    .filter(from -> !from.equals(Compatibility.NONE))
                    .map(from -> "  Code without revision " + from + " stops working.")
                    .orElse("  Code written for the schema before this revision stops working."));
        }
        if (compileNext) {
            lines.add("");
            lines.add("Review up.sql, compile again, and commit the folder.");
        }
    }

    private static String phases(List<Phase> phases) {
        return phases.stream()
                .map(phase -> phase.number() + " [" + phase.mode().label() + "]")
                .collect(Collectors.joining(", ", "phases ", ""));
    }
}

package dev.kedge.cli.listing;

import dev.kedge.files.Directory;
import dev.kedge.files.accept.Accept;
import dev.kedge.files.branch.Rebase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The output of rebase. */
public final class RebaseReport {
    private RebaseReport() {}

    /** The lines for the result of rebase. */
    public static List<String> lines(Directory directory, Rebase.Result result) {
        List<String> lines = new ArrayList<>();
        result.replaced().forEach(gone -> lines.add("Replaced revision " + gone.id() + ": " + gone.message()));
        if (result.revision().isEmpty()) {
            lines.add("The other branch makes the same changes, so there is no new revision.");
        } else {
            lines.addAll(AcceptReport.lines(directory, new Accept.Result(result.revision(), Optional.empty())));
        }
        return lines;
    }
}

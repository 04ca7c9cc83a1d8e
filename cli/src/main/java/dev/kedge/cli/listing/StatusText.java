package dev.kedge.cli.listing;

import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.cli.console.Text;
import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.files.Committed;
import dev.kedge.runtime.Status;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints a status as text. */
public final class StatusText {
    private static final int BEFORE_TEXT = 18;

    private StatusText() {}

    /** Prints the status in lines of at most this width, except for commands to paste. */
    public static void print(Status status, Committed committed, int width, Dialect dialect, PrintWriter out) {
        out.println("Database " + AnsiStyle.of("bold", status.database()) + ", schema " + status.schema());
        out.println("  applied  " + status.applied().size()
                + (status.heads().isEmpty() ? "" : ", at " + String.join(", ", status.heads()))
                + (isUnstamped(status) ? ", no revision in the ledger" : ""));
        out.println("  pending  " + status.pending().size());
        for (RevisionHeader revision : status.pending()) {
            Optional<Status.HalfDone> half = status.halfDone(revision.id());
            String style = half.isPresent() ? "red" : "yellow";
            String stopped = half.map(h -> "stopped in phase " + h.phase() + " of " + h.phases() + ", going "
                            + h.direction().label() + ": ")
                    .orElse("");
            out.println(line(width, style, revision.id(), stopped + revision.message()));
        }
        PendingSteps.of(status, committed).steps().forEach((revision, steps) -> {
            Wording note = Wording.of(
                    "Revision %1$s runs the Java step %2$s: with the application, or with {--classpath=target/classes}",
                    revision, String.join(" and ", steps));
            Text.wrap(note.in(dialect), width).forEach(out::println);
        });
        committed.graph().openSquashes().stream()
                .filter(squash -> SquashStanding.of(status, squash).isWhole())
                .forEach(squash -> out.println(line(
                        width,
                        "green",
                        squash.id(),
                        "is applied with the " + squash.replaces().size() + " revisions that it replaces")));
        for (Status.Edited edited : status.edited()) {
            RevisionHeader revision = edited.revision();
            out.println(line(width, "red", revision.id(), "was edited after it was applied: " + revision.message()));
            edited.changes().stream()
                    .flatMap(change -> Text.wrap(change, width - BEFORE_TEXT - 2).stream())
                    .forEach(change -> out.println(" ".repeat(BEFORE_TEXT + 2) + change));
        }
        for (Status.Unknown unknown : status.unknown()) {
            String how = status.halfDone(unknown.id())
                    .map(half -> "half done by another build ("
                            + half.direction().label() + ", " + half.phase() + " of " + half.phases() + ")")
                    .orElse("is applied but unknown here");
            // the note that it breaks this build must not be cut off
            String what = unknown.message().map(message -> ": " + message).orElse("")
                    + unknown.version().map(version -> " (" + version + ")").orElse("");
            List<String> lines =
                    Text.wrap(how + (unknown.compatible() ? "" : ", breaks this build") + what, width - BEFORE_TEXT);
            out.println(line(width, unknown.compatible() ? "yellow" : "red", unknown.id(), lines.get(0)));
            lines.stream().skip(1).forEach(more -> out.println(" ".repeat(BEFORE_TEXT) + more));
        }
        status.contradictions().stream()
                .limit(Math.max(0, status.contradictions().size() - 1))
                .flatMap(it -> Text.wrap("The ledger contradicts itself: " + it + ".", width).stream())
                .forEach(it -> out.println(AnsiStyle.of("red", it)));
        if (status.isUpToDate()) {
            out.println(AnsiStyle.of("green", "Up to date."));
        }
        advice(status).forEach(sentence -> out.println(sentence.in(dialect)));
    }

    /** Whether the ledger knows no revision of any build. */
    private static boolean isUnstamped(Status status) {
        return status.heads().isEmpty() && status.halfDone().isEmpty();
    }

    /** What to do, in order: an upgrade can continue only after everything before it is done. */
    static List<Wording> advice(Status status) {
        List<Wording> advice = new ArrayList<>();
        if (!status.contradictions().isEmpty()) {
            advice.add(status.contradictions().get(status.contradictions().size() - 1));
        }
        for (Status.Edited edited : status.edited()) {
            advice.add(Wording.plain(
                    "Restore from git: revisions/" + edited.revision().folder()));
            advice.add(Wording.of(
                    "or, if the edited SQL does the same: {repair @rev=%1$s}",
                    edited.revision().id()));
        }
        for (Status.Unknown unknown : status.unknown()) {
            boolean half = status.halfDone(unknown.id()).isPresent();
            if (half) {
                advice.add(Wording.plain("Finish " + unknown.id() + " with the build that has it."));
            } else if (!unknown.compatible()) {
                advice.add(
                        Wording.plain("Deploy the build that has " + unknown.id() + ", or downgrade with that build."));
            }
        }
        List<Wording> halfDone = status.pending().stream()
                .flatMap(r -> status.halfDone(r.id()).map(half -> half.wayOut(r, status.heads())).stream())
                .toList();
        advice.addAll(halfDone);
        if (halfDone.isEmpty() && !status.pending().isEmpty()) {
            advice.add(Wording.of("Run: {upgrade}"));
        }
        return advice;
    }

    private static String line(int width, String style, String id, String text) {
        return "    " + AnsiStyle.of(style, id) + "  " + Text.cut(text, width - BEFORE_TEXT);
    }
}

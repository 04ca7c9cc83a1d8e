package dev.kedge.cli.listing;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.step.Mode;
import dev.kedge.runtime.BatchProgress;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.Report;
import java.io.PrintWriter;
import java.time.Duration;

/** Tells a run's progress in plain lines, one for each revision and for each phase that may take long. */
public final class Progress implements KedgeListener {
    /** It is asked for every second, and more often at first. */
    private static final Duration BETWEEN_WAITS = Duration.ofSeconds(5);

    private final PrintWriter out;
    private Duration tellWaitAt = Duration.ZERO;
    private long toldTenth;

    /** Progress that is told to a writer. */
    public Progress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void revisionFinished(RevisionHeader revision, Direction direction, Duration took) {
        String arrow = direction == Direction.UP ? Paint.of("green", "up  ") : Paint.of("yellow", "down");
        print(arrow + "  " + Paint.of("bold", revision.id()) + "  " + padded(revision.message()) + "  "
                + Times.of(took));
    }

    @Override
    public void phaseStarted(RevisionHeader revision, Phase phase) {
        toldTenth = 0;
        if (phase.mode() == Mode.ALONE || phase.mode() == Mode.BATCH) {
            print("      " + revision.id() + "  " + Paint.of("faint", Text.cut(phase.title(), 58)));
        }
    }

    @Override
    public void batchFinished(RevisionHeader revision, Phase phase, BatchProgress progress) {
        long tenth = progress.pages() == 0 ? 0 : 10 * progress.page() / progress.pages();
        if (progress.pass() == 1 && tenth > toldTenth) {
            toldTenth = tenth;
            String text = tenth * 10 + " % of the table, " + progress.rows() + " rows changed";
            print("      " + revision.id() + "  " + Paint.of("faint", text));
        }
    }

    @Override
    public void waitingForOther(String database, Duration waited) {
        if (waited.compareTo(tellWaitAt) < 0) {
            return;
        }
        tellWaitAt = waited.plus(BETWEEN_WAITS);
        print("      Another process is upgrading " + database + "; waiting, " + Times.of(waited) + " so far.");
    }

    @Override
    public void retrying(RevisionHeader revision, Phase phase, int attempt, Duration pause, String reason) {
        print("      " + revision.id() + "  " + reason + "; attempt " + (attempt + 1) + " in " + Times.of(pause));
    }

    /** The last line of a run. */
    public void summary(Report report) {
        String verb = report.direction() == Direction.UP ? "applied" : "taken back";
        int count = report.ran().size();
        print(
                report.isNoop()
                        ? "Nothing to do: database " + report.database() + " is there already."
                        : count + (count == 1 ? " revision " : " revisions ") + verb + " in " + Times.of(report.took())
                                + ".");
    }

    /** The last line of a verification. */
    public void verified(int revisions) {
        print(Paint.of(
                "green",
                revisions + (revisions == 1 ? " revision does" : " revisions do")
                        + " what the steps say, up and down."));
    }

    private static String padded(String message) {
        return String.format("%-50s", Text.cut(message, 50));
    }

    private void print(String line) {
        out.println(line);
        out.flush();
    }
}

package dev.kedge.cli.listing;

import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.console.StatusLine.Reading;
import dev.kedge.cli.console.Text;
import dev.kedge.cli.console.Times;
import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.runtime.BatchProgress;
import dev.kedge.runtime.Blocker;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.LockHolder;
import dev.kedge.runtime.PendingRevision;
import dev.kedge.runtime.Report;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Prints the progress of a run: one line for each revision, and meanwhile a bar on a terminal, or otherwise plain lines
 * for what may take long.
 */
public final class Progress implements KedgeListener {
    /** Waits are reported every second, and more often at first; this limits the lines. */
    private static final Duration BETWEEN_WAITS = Duration.ofSeconds(5);

    private static final int NARROWEST = 20;

    private final StatusLine line;
    private final PhaseGauge gauge;
    private final WaitLines waits = new WaitLines(System::nanoTime);
    private final Map<String, Integer> phases = new HashMap<>();
    private int revisions;
    private int number;
    private boolean partOfMore;
    private boolean waiting;
    private Duration tellWaitAt = Duration.ZERO;
    private long toldTenth;

    /** Creates a progress without a gauge. */
    public Progress(StatusLine line) {
        this(line, PhaseGauge.NONE);
    }

    /** Creates a progress with a gauge for phases. */
    public Progress(StatusLine line, PhaseGauge gauge) {
        this.line = line;
        this.gauge = gauge;
    }

    /** Announces this number of revisions in one direction, each in a run of its own. */
    public void each(int count) {
        partOfMore = true;
        revisions = count;
        number = 0;
    }

    /** Shows an activity between two runs. */
    public void between(String text) {
        line.begin(new Reading(overall(0), number + "/" + revisions + ": " + text));
    }

    @Override
    public void runStarted(Direction direction, List<PendingRevision> pending) {
        waiting = false;
        line.end();
        phases.clear();
        pending.forEach(it -> phases.put(it.revision().id(), it.phases()));
        if (!partOfMore) {
            revisions = pending.size();
            number = 0;
        }
    }

    @Override
    public void revisionStarted(RevisionHeader revision, Direction direction) {
        number++;
    }

    @Override
    public void revisionFinished(RevisionHeader revision, Direction direction, Duration took) {
        String arrow = direction == Direction.UP ? AnsiStyle.of("green", "up  ") : AnsiStyle.of("yellow", "down");
        line.print(arrow + "  " + AnsiStyle.of("bold", revision.id()) + "  " + Text.fill(revision.message(), 50) + "  "
                + Times.of(took));
    }

    @Override
    public void phaseStarted(RevisionHeader revision, Phase phase) {
        toldTenth = 0;
        if (phase.mode() == Mode.ALONE || phase.mode() == Mode.BATCH) {
            line.print("      " + revision.id() + "  " + AnsiStyle.of("faint", Text.cut(phase.title(), 58)));
        }
        waits.begin();
        line.begin(reading(revision, phase, 0, ""), () -> gauged(revision, phase));
    }

    /**
     * The measured progress of a phase that reports none. The session that blocks a phase is shown in preference to
     * this.
     */
    private Optional<Reading> gauged(RevisionHeader revision, Phase phase) {
        Optional<PhaseGauge.Measure> measure = gauge.of(phase);
        double part = measure.map(PhaseGauge.Measure::fraction).orElse(0.0);
        Optional<String> wait = waits.now();
        if (wait.isPresent()) {
            return Optional.of(reading(revision, phase, part, wait.get()));
        }
        boolean telling = phase.mode() == Mode.BATCH;
        return telling
                ? Optional.empty()
                : Optional.of(reading(
                        revision,
                        phase,
                        part,
                        measure.map(it -> it.text() + ", ").orElse("")));
    }

    @Override
    public void waitingForLocks(RevisionHeader revision, Phase phase, List<Blocker> blockers, Duration waited) {
        String begin = "      " + revision.id() + "  ";
        for (String sentence : waits.of(blockers, waited)) {
            int room = line.isLive() ? line.columns() - 1 - begin.length() : Integer.MAX_VALUE;
            List<String> lines = Text.wrap(sentence, Math.max(NARROWEST, room));
            for (int i = 0; i < lines.size(); i++) {
                line.print((i == 0 ? begin : " ".repeat(begin.length())) + AnsiStyle.of("yellow", lines.get(i)));
            }
        }
    }

    @Override
    public void phaseSkipped(RevisionHeader revision, Phase phase, String condition) {
        line.print("      " + revision.id() + "  "
                + AnsiStyle.of("faint", Text.cut("skipped phase " + phase.number() + ": " + phase.title(), 58)));
    }

    @Override
    public void phaseFinished(RevisionHeader revision, Phase phase, Duration took) {
        line.end();
    }

    @Override
    public void failed(RevisionHeader revision, Direction direction, KedgeException reason) {
        line.end();
    }

    @Override
    public void batchFinished(RevisionHeader revision, Phase phase, BatchProgress progress) {
        double part = progress.pages() == 0 ? 0 : Math.min(1, (double) progress.page() / progress.pages());
        String rows = String.format(Locale.ROOT, "%,d", progress.rows());
        if (progress.pass() > 1) {
            line.reach(reading(revision, phase, 1, "rows that were added meanwhile, "));
        } else if (line.isLive()) {
            line.reach(reading(revision, phase, part, (int) (part * 100) + " %, " + rows + " rows, "));
        } else if ((long) (part * 10) > toldTenth) {
            toldTenth = (long) (part * 10);
            String text = toldTenth * 10 + " % of the table, " + progress.rows() + " rows changed";
            line.print("      " + revision.id() + "  " + AnsiStyle.of("faint", text));
        }
    }

    /** Puts the measurement before the title of the phase, because the end of the title may be cut off. */
    private Reading reading(RevisionHeader revision, Phase phase, double part, String measured) {
        int of = phases.getOrDefault(revision.id(), 0);
        String which = of > 1 ? ", phase " + phase.number() + "/" + of : "";
        double done = of == 0 ? 0 : (phase.number() - 1 + part) / of;
        return new Reading(overall(done - 1), number + "/" + revisions + which + ": " + measured + phase.title());
    }

    /** The part of the whole that is done. Each revision counts the same, including the current one. */
    private OptionalDouble overall(double more) {
        return revisions == 0 ? OptionalDouble.empty() : OptionalDouble.of((number + more) / revisions);
    }

    @Override
    public void waitingForOther(String database, Duration waited, Optional<LockHolder> holder) {
        String text = "Another process is upgrading " + database + "; waiting"
                + holder.map(it -> " for " + it).orElse("");
        if (line.isLive()) {
            if (!waiting) {
                waiting = true;
                line.begin(Reading.of(text));
            }
            return;
        }
        if (waited.compareTo(tellWaitAt) < 0) {
            return;
        }
        tellWaitAt = waited.plus(BETWEEN_WAITS);
        line.print("      " + text + ", " + Times.of(waited) + " so far.");
    }

    @Override
    public void noticed(String notice) {
        line.end();
        Text.wrap(notice, Math.max(NARROWEST, line.columns() - 1))
                .forEach(it -> line.print(AnsiStyle.of("yellow", it)));
    }

    @Override
    public void warned(Diagnostic warning) {
        warning.toString().lines().forEach(it -> line.print("      " + it));
    }

    @Override
    public void retrying(RevisionHeader revision, Phase phase, int attempt, Duration pause, String reason) {
        line.print("      " + revision.id() + "  " + reason + "; attempt " + (attempt + 1) + " in " + Times.of(pause));
    }

    /** Prints the last line of a run. */
    public void summary(Report report) {
        String verb = report.direction() == Direction.UP ? "applied" : "reverted";
        int count = report.ran().size();
        line.end();
        line.print(
                report.isNoop()
                        ? OtherHeads.nothingToDo(report.database(), report.direction(), report.beside())
                        : count + (count == 1 ? " revision " : " revisions ") + verb + " in " + Times.of(report.took())
                                + ".");
    }

    /** Prints the last line of a verification. */
    public void verified(int verified) {
        line.end();
        line.print(AnsiStyle.of(
                "green",
                verified == 1
                        ? "1 revision does what its steps say, up and down."
                        : verified + " revisions do what their steps say, up and down."));
    }
}

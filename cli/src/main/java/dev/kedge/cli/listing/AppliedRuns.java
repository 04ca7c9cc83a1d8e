package dev.kedge.cli.listing;

import dev.kedge.cli.console.Times;
import dev.kedge.runtime.HistoryRow;
import dev.kedge.runtime.RowState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When, by whom and how fast revisions were applied, from the rows of a ledger.
 *
 * @param rows the rows, oldest first
 */
public record AppliedRuns(List<HistoryRow> rows) {
    /** Copies the list. */
    public AppliedRuns {
        rows = List.copyOf(rows);
    }

    /** The last run that applied a revision. */
    public Optional<RevisionEntry.Run> of(String id) {
        List<HistoryRow> last = new ArrayList<>();
        for (HistoryRow row : rows) {
            if (row.revision().equals(id)) {
                boolean goesOn = !last.isEmpty()
                        && last.get(last.size() - 1).direction() == row.direction()
                        && last.get(last.size() - 1).phase() <= row.phase()
                        && !isOver(last.get(last.size() - 1));
                if (!goesOn) {
                    last.clear();
                }
                last.add(row);
            }
        }
        return last.isEmpty() || !last.get(0).direction().isUpward() ? Optional.empty() : Optional.of(run(last));
    }

    private static boolean isOver(HistoryRow row) {
        return row.state() == RowState.DONE && row.phase() == row.phases();
    }

    private static RevisionEntry.Run run(List<HistoryRow> rows) {
        HistoryRow first = rows.get(0);
        HistoryRow last = rows.get(rows.size() - 1);
        Optional<Instant> finished = isOver(last) ? last.finished() : Optional.empty();
        return new RevisionEntry.Run(
                first.direction().label(),
                last.who(),
                last.application(),
                last.kedge(),
                first.started(),
                finished,
                finished.map(end -> Duration.between(first.started(), end).toMillis())
                        .orElse(0L),
                last.error(),
                last.statement(),
                last.blockedBy(),
                rows.stream()
                        .flatMap(row -> row.skipped().map(it -> "phase " + row.phase() + ": " + it).stream())
                        .toList());
    }

    /** Describes a run in one line, and a failure in further lines. */
    public static List<String> describe(RevisionEntry.Run run) {
        List<String> lines = new ArrayList<>();
        lines.add(inOneLine(run));
        run.error().ifPresent(error -> lines.add("failed: " + firstLine(error)));
        run.statement().ifPresent(statement -> lines.add("in: " + firstLine(statement)));
        run.skipped().forEach(phase -> lines.add("skipped " + firstLine(phase)));
        run.blockedBy().ifPresent(who -> lines.add("waited for " + who));
        return lines;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String inOneLine(RevisionEntry.Run run) {
        String application = run.application().isEmpty() ? "" : " with " + run.application();
        String verb = run.how().equals("stamp") ? "stamped" : run.error().isPresent() ? "tried" : "applied";
        String took = run.how().equals("stamp") || run.finished().isEmpty()
                ? ""
                : " in " + Times.of(Duration.ofMillis(run.milliseconds()));
        return verb + " " + Times.of(run.started()) + took + " by " + run.who() + application;
    }
}

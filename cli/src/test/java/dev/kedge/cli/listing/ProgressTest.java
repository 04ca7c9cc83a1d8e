package dev.kedge.cli.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.Screen;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.console.Terminal;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Script;
import dev.kedge.runtime.BatchProgress;
import dev.kedge.runtime.Blocker;
import dev.kedge.runtime.PendingRevision;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is seen of a run of two revisions, on a terminal and elsewhere. */
class ProgressTest {
    private static final RevisionHeader FIRST =
            new RevisionHeader("10aa31c0d1e2", List.of(), "", "", true, "Create events");
    private static final RevisionHeader SECOND =
            new RevisionHeader("20bb77b0c9d8", List.of("10aa31c0d1e2"), "", "", true, "Fill kind");
    private static final List<Phase> PHASES = Script.parse("up.sql", """
                    -- phase 1 [batch]: fill events.kind
                    -- rows of: events
                    UPDATE events SET kind = 'x' WHERE kind IS NULL AND :rows;

                    -- phase 2 [tx]: set not null
                    ALTER TABLE events ALTER COLUMN kind SET NOT NULL;
                    """).get();

    private final Screen screen = new Screen();
    private long millis;
    private final StatusLine terminal =
            StatusLine.still(screen.writer(), new Terminal(true, 80), () -> TimeUnit.MILLISECONDS.toNanos(millis));

    private void draw() {
        millis += 1_000;
        terminal.draw();
    }

    private static Progress begun(StatusLine line) {
        Progress progress = new Progress(line);
        progress.runStarted(Direction.UP, List.of(new PendingRevision(FIRST, 1), new PendingRevision(SECOND, 2)));
        progress.revisionStarted(FIRST, Direction.UP);
        progress.revisionFinished(FIRST, Direction.UP, Duration.ofMillis(12));
        progress.revisionStarted(SECOND, Direction.UP);
        progress.phaseStarted(SECOND, PHASES.get(0));
        return progress;
    }

    private static void end(Progress progress) {
        progress.phaseFinished(SECOND, PHASES.get(0), Duration.ofSeconds(2));
        progress.phaseStarted(SECOND, PHASES.get(1));
        progress.phaseFinished(SECOND, PHASES.get(1), Duration.ofMillis(3));
        progress.revisionFinished(SECOND, Direction.UP, Duration.ofSeconds(2));
    }

    @Test
    void aTerminalHasABarThatGrows() {
        Progress progress = begun(terminal);
        draw();
        assertThat(screen.lastLine()).isEqualTo("[#####-----]  50 %  2/2, phase 1/2: fill events.kind  1.0 s");
        progress.batchFinished(SECOND, PHASES.get(0), new BatchProgress(1_234_567, 600, 1_000, 1));
        draw();
        assertThat(screen.lastLine())
                .isEqualTo("[######----]  65 %  2/2, phase 1/2: 60 %, 1,234,567 rows, fill events.k…  2.0 s");
        progress.batchFinished(SECOND, PHASES.get(0), new BatchProgress(3, 1_000, 1_000, 2));
        draw();
        assertThat(screen.lastLine()).startsWith("[#######---]  75 %  2/2, phase 1/2: rows that were added meanwhile");
        end(progress);
        draw();
        assertThat(screen.lines())
                .hasSize(4)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("up    10aa31c0d1e2  Create events"),
                        line -> assertThat(line).isEqualTo("      20bb77b0c9d8  fill events.kind"),
                        line -> assertThat(line).startsWith("up    20bb77b0c9d8  Fill kind"),
                        line -> assertThat(line).isEmpty());
        assertThat(screen.widest()).isLessThan(80);
    }

    @Test
    void elsewhereEveryTenthIsALine() {
        Progress progress = begun(StatusLine.on(screen.writer(), Terminal.unseen(Map.of())));
        for (int page = 1; page <= 100; page++) {
            progress.batchFinished(SECOND, PHASES.get(0), new BatchProgress(page * 10L, page, 100, 1));
        }
        end(progress);
        assertThat(screen.lines())
                .hasSize(3 + 10 + 1)
                .contains("      20bb77b0c9d8  30 % of the table, 300 rows changed");
    }

    private static Blocker blocker(int pid) {
        return new Blocker(
                pid,
                "app",
                "nightly report",
                "10.0.0.7",
                "idle in transaction",
                "UPDATE",
                Optional.of(Duration.ofSeconds(303)),
                Optional.empty());
    }

    @Test
    void whoIsWaitedForStaysToBeSeen() {
        Progress progress = begun(terminal);
        for (int i = 1; i < 20; i++) {
            progress.waitingForLocks(SECOND, PHASES.get(0), List.of(blocker(4711)), Duration.ofSeconds(i));
            draw();
        }
        assertThat(screen.lines())
                .contains(
                        "      20bb77b0c9d8  waits for pid 4711 (nightly report, user app, 10.0.0.7),",
                        "                    idle in transaction after UPDATE, transaction open for 5",
                        "                    min 3 s")
                .filteredOn(line -> line.contains("waits for pid 4711"))
                .hasSize(1);
        progress.waitingForLocks(SECOND, PHASES.get(0), List.of(blocker(4711)), Duration.ofSeconds(31));
        progress.waitingForLocks(SECOND, PHASES.get(0), List.of(blocker(4711), blocker(4712)), Duration.ofSeconds(32));
        assertThat(screen.lines())
                .contains("      20bb77b0c9d8  still waits for pid 4711, 31.0 s so far")
                .anyMatch(line -> line.contains("waits for pid 4712"));
        end(progress);
        assertThat(screen.lastLine()).isEmpty();
        assertThat(screen.widest()).isLessThan(80);
    }

    @Test
    void elsewhereWhoIsWaitedForIsOneLine() {
        Progress progress = begun(StatusLine.on(screen.writer(), Terminal.unseen(Map.of())));
        for (int i = 1; i < 200; i++) {
            progress.waitingForLocks(SECOND, PHASES.get(0), List.of(blocker(4711)), Duration.ofSeconds(i));
        }
        assertThat(screen.lines())
                .filteredOn(line -> line.contains("waits for"))
                .containsExactly(
                        "      20bb77b0c9d8  waits for pid 4711 (nightly report, user app, 10.0.0.7), idle in transaction"
                                + " after UPDATE, transaction open for 5 min 3 s",
                        "      20bb77b0c9d8  still waits for pid 4711, 30.0 s so far",
                        "      20bb77b0c9d8  still waits for pid 4711, 1 min 0 s so far",
                        "      20bb77b0c9d8  still waits for pid 4711, 2 min 0 s so far");
    }

    @Test
    void aWaitIsOneLineThatGoesAway() {
        Progress progress = new Progress(terminal);
        for (int i = 0; i < 20; i++) {
            progress.waitingForOther("market", Duration.ofSeconds(i), Optional.empty());
            draw();
        }
        assertThat(screen.lines()).containsExactly("Another process is upgrading market; waiting  20.0 s");
        progress.runStarted(Direction.UP, List.of());
        assertThat(screen.lines()).containsExactly("");
    }
}

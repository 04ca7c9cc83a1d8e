package dev.kedge.cli.console;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Output lines that stay, and on a terminal a status line below them that shows the current activity. The status line
 * is redrawn in place and removed when the work is done. Without a terminal it never appears.
 */
public final class StatusLine implements AutoCloseable {
    /** Shorter activities are not shown. */
    private static final Duration QUIET = Duration.ofMillis(300);

    private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(100);
    private static final Duration BETWEEN_READINGS = Duration.ofSeconds(1);
    private static final int NARROW = 60;
    private static final int WIDE = 100;

    private final PrintWriter out;
    private final Terminal terminal;
    private final LongSupplier nanos;
    private final long created;
    private Optional<ScheduledExecutorService> clockwork = Optional.empty();
    private Optional<Activity> activity = Optional.empty();
    private int drawn;
    private long drawnAt;

    /**
     * The progress of an activity.
     *
     * @param fraction the part of the whole that is done, from 0 to 1; empty if it is unknown
     * @param text what is being done
     */
    public record Reading(OptionalDouble fraction, String text) {
        /** A reading without a fraction. */
        public static Reading of(String text) {
            return new Reading(OptionalDouble.empty(), text);
        }
    }

    private record Activity(long begun, Reading reading, Supplier<Optional<Reading>> gauge) {}

    private StatusLine(PrintWriter out, Terminal terminal, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
        this.created = nanos.getAsLong();
    }

    /** Creates lines on a writer that may be a terminal. A thread of its own keeps the status line moving. */
    public static StatusLine on(PrintWriter out, Terminal terminal) {
        StatusLine line = new StatusLine(out, terminal, System::nanoTime);
        if (terminal.live()) {
            line.start();
        }
        return line;
    }

    /** Creates lines that are never printed, for output that programs read. */
    public static StatusLine quiet() {
        return new StatusLine(new PrintWriter(Writer.nullWriter()), Terminal.unseen(Map.of()), System::nanoTime);
    }

    /** Creates lines with another clock, drawn only on request. */
    public static StatusLine still(PrintWriter out, Terminal terminal, LongSupplier nanos) {
        return new StatusLine(out, terminal, nanos);
    }

    /** A reading may wait for a server, so the thread that draws does not take it. */
    private void start() {
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, work -> {
            Thread thread = new Thread(work, "kedge progress");
            thread.setDaemon(true);
            return thread;
        });
        repeat(threads, this::draw, BETWEEN_DRAWINGS);
        repeat(threads, this::readGauge, BETWEEN_READINGS);
        clockwork = Optional.of(threads);
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private static void repeat(ScheduledExecutorService threads, Runnable work, Duration pause) {
        threads.scheduleWithFixedDelay(work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether there is a status line. */
    public boolean isLive() {
        return terminal.live();
    }

    /** The width of the terminal. */
    public int columns() {
        return terminal.columns();
    }

    /** Begins an activity that reports its own progress. */
    public void begin(Reading reading) {
        begin(reading, Optional::empty);
    }

    /** Begins an activity whose progress is read from the gauge at intervals. */
    public synchronized void begin(Reading reading, Supplier<Optional<Reading>> gauge) {
        activity = Optional.of(new Activity(nanos.getAsLong(), reading, gauge));
    }

    /** Records the progress of the activity. */
    public synchronized void reach(Reading reading) {
        activity = activity.map(it -> new Activity(it.begun, reading, it.gauge));
    }

    /** Ends the activity. */
    public synchronized void end() {
        activity = Optional.empty();
        clear();
    }

    /** Prints a line that stays. */
    public synchronized void print(String text) {
        clear();
        out.println(text);
        out.flush();
    }

    private void readGauge() {
        Optional<Activity> asked = current();
        asked.flatMap(it -> it.gauge.get()).ifPresent(reading -> reachUnlessOver(asked.get(), reading));
    }

    private synchronized Optional<Activity> current() {
        return activity;
    }

    private synchronized void reachUnlessOver(Activity asked, Reading reading) {
        if (activity.filter(it -> it.begun == asked.begun).isPresent()) {
            reach(reading);
        }
    }

    /** Redraws the status line, unless it is too early. */
    public synchronized void draw() {
        long now = nanos.getAsLong();
        boolean early = now - created < QUIET.toNanos() || (drawn > 0 && now - drawnAt < BETWEEN_DRAWINGS.toNanos());
        if (!terminal.live() || early || activity.isEmpty()) {
            return;
        }
        String text = text(activity.get(), Duration.ofNanos(now - activity.get().begun));
        int width = Text.width(text);
        out.print("\r" + painted(text) + " ".repeat(Math.max(0, drawn - width)));
        out.flush();
        drawn = width;
        drawnAt = now;
    }

    /** Leaves the last column free, because some terminals wrap when it is written. */
    private String text(Activity activity, Duration elapsed) {
        int room = terminal.columns() - 1;
        String bar =
                activity.reading.fraction.isPresent() ? bar(activity.reading.fraction.getAsDouble(), barLength()) : "";
        String time = "  " + Times.of(Duration.ofMillis(elapsed.toMillis() / 100 * 100));
        int left = room - bar.length() - time.length();
        return Text.cut(left < 1 ? bar + time : bar + Text.cut(activity.reading.text, left) + time, room);
    }

    private int barLength() {
        return terminal.columns() < NARROW ? 0 : terminal.columns() < WIDE ? 10 : 20;
    }

    private static String bar(double fraction, int length) {
        double part = Math.max(0, Math.min(1, fraction));
        int full = (int) Math.floor(part * length);
        String percent = String.format("%3d %%  ", (int) Math.floor(part * 100));
        return length == 0 ? percent : "[" + "#".repeat(full) + "-".repeat(length - full) + "] " + percent;
    }

    private static String painted(String text) {
        int end = text.indexOf(']');
        return text.startsWith("[") && end > 0
                ? AnsiStyle.of("green", text.substring(0, end + 1)) + text.substring(end + 1)
                : text;
    }

    private void clear() {
        if (drawn > 0) {
            out.print("\r" + " ".repeat(drawn) + "\r");
            out.flush();
            drawn = 0;
        }
    }

    @Override
    public void close() {
        clockwork.ifPresent(ScheduledExecutorService::shutdownNow);
        end();
    }
}

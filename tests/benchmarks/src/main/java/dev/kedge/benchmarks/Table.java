package dev.kedge.benchmarks;

import java.util.Locale;

/** The table of figures, at most 80 columns wide; every line is printed as soon as it is known. */
final class Table {
    private final StringBuilder text = new StringBuilder();

    /** Begins the lines of a measurement. */
    void title(String title) {
        line("");
        line(String.format(Locale.ROOT, "%-48s %9s %9s %9s", title, "median", "min", "max"));
    }

    /** The times of all contestants. */
    void times(Times all) {
        all.byName()
                .forEach((name, times) -> line(String.format(
                        Locale.ROOT,
                        "  %-46s %9s %9s %9s",
                        name,
                        duration(times.median()),
                        duration(times.min()),
                        duration(times.max()))));
    }

    /** A figure that has no bar. */
    void figure(String name, String value) {
        line(String.format(Locale.ROOT, "  %-46s %9s", name, value));
    }

    /** A figure that must be at most so much. */
    void atMost(String name, double value, double bar, String unit) {
        judged(name, value, "at most", bar, unit, value <= bar);
    }

    /** A figure that must be at least so much. */
    void atLeast(String name, double value, double bar, String unit) {
        judged(name, value, "at least", bar, unit, value >= bar);
    }

    private void judged(String name, double value, String relation, double bar, String unit, boolean met) {
        line(String.format(
                Locale.ROOT,
                "  %-40s %11s  %-17s %s",
                name,
                number(value) + unit,
                relation + " " + number(bar) + unit,
                met ? "met" : "MISSED"));
    }

    private void line(String line) {
        System.out.println(line);
        text.append(line).append('\n');
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String duration(long nanos) {
        double millis = nanos / 1e6;
        if (millis < 10) {
            return String.format(Locale.ROOT, "%.3f ms", millis);
        }
        return millis < 10_000
                ? String.format(Locale.ROOT, "%.0f ms", millis)
                : String.format(Locale.ROOT, "%.2f s", millis / 1000);
    }

    /** All lines so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}

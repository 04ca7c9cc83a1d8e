package dev.kedge.cli.console;

import java.util.List;
import java.util.Locale;

/** Formats sizes for listings, in the units of the server. */
public final class Bytes {
    private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB", "TB");

    private Bytes() {}

    /** Formats a size in its natural unit: 512 bytes, 1.4 MB, 37 GB. */
    public static String of(long bytes) {
        int unit = 0;
        double value = bytes;
        while (value >= 1024 && unit + 1 < UNITS.size()) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, value < 10 && unit > 0 ? "%.1f %s" : "%.0f %s", value, UNITS.get(unit));
    }
}

package dev.kedge.runtime.configuration;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a length of time: a whole number and a unit, as in PostgreSQL's settings. */
public final class TimeText {
    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "min", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));
    private static final Pattern TIME = Pattern.compile("(\\d{1,9}) *(ms|s|m|min|h|d)");

    private TimeText() {}

    /** The length of time; absent if the text is not one. */
    public static Optional<Duration> parse(String text) {
        Matcher time = TIME.matcher(text.strip());
        Duration unit = time.matches() ? UNITS.get(time.group(2)) : null;
        return unit == null ? Optional.empty() : Optional.of(unit.multipliedBy(Long.parseLong(time.group(1))));
    }
}

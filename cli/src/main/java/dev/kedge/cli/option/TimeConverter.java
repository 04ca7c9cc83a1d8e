package dev.kedge.cli.option;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a length of time: a whole number and a unit, as in PostgreSQL's settings. */
final class TimeConverter implements ITypeConverter<Duration> {
    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "min", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));
    private static final Pattern TIME = Pattern.compile("(\\d{1,9}) *(ms|s|m|min|h|d)");

    @Override
    public Duration convert(String text) {
        Matcher time = TIME.matcher(text.strip());
        Duration unit = time.matches() ? UNITS.get(time.group(2)) : null;
        if (unit == null) {
            throw new TypeConversionException("\"" + text + "\" is not a length of time: write 30s, 10m or 2h");
        }
        return unit.multipliedBy(Long.parseLong(time.group(1)));
    }
}

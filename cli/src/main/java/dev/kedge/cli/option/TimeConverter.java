package dev.kedge.cli.option;

import dev.kedge.runtime.configuration.TimeText;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a length of time: a whole number and a unit, as in PostgreSQL's settings. */
final class TimeConverter implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
        return TimeText.parse(text)
                .orElseThrow(() ->
                        new TypeConversionException("\"" + text + "\" is not a length of time: write 30s, 10m or 2h"));
    }
}

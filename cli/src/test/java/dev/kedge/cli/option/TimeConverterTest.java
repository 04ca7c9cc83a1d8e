package dev.kedge.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.cli.Invocation;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

/** Lengths of time as options take them. */
class TimeConverterTest {
    @ParameterizedTest
    @CsvSource({"250ms,PT0.25S", "30s,PT30S", "10m,PT10M", "10min,PT10M", "2 h,PT2H", "1d,PT24H", "0s,PT0S"})
    void isANumberAndAUnit(String text, Duration time) {
        assertThat(new TimeConverter().convert(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "-5s", "1.5h", "10 weeks", "s", "99999999999s"})
    void allElseIsRefused(String text) {
        assertThatThrownBy(() -> new TimeConverter().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("write 30s, 10m or 2h");
    }

    @Test
    void theOptionIsNamedWithIt() {
        Invocation wrong = Invocation.of("upgrade", "--dir", "x", "--url", "x", "--wait-for-others", "soon");
        assertThat(wrong.status()).isEqualTo(64);
        assertThat(wrong.err()).contains("--wait-for-others", "\"soon\" is not a length of time: write 30s, 10m or 2h");
    }
}

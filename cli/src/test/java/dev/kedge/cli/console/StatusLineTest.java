package dev.kedge.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.StatusLine.Reading;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The line that is drawn over, on a terminal in memory under a clock that stands still. */
class StatusLineTest {
    private final Screen screen = new Screen();
    private long millis = 1_000_000;

    private StatusLine line(Terminal terminal) {
        return StatusLine.still(screen.writer(), terminal, () -> TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private void draw(StatusLine line, int later) {
        millis += later;
        line.draw();
    }

    private static Reading reading(double fraction, String text) {
        return new Reading(OptionalDouble.of(fraction), text);
    }

    @Test
    void isDrawnOverInPlaceAndGoneInTheEnd() {
        StatusLine line = line(new Terminal(true, 80));
        line.begin(reading(0.25, "1/4: a title that is long"));
        draw(line, 299);
        assertThat(screen.lines()).containsExactly("");
        draw(line, 101);
        assertThat(screen.lines()).containsExactly("[##--------]  25 %  1/4: a title that is long  400 ms");
        line.reach(reading(0.5, "2/4: short"));
        draw(line, 99);
        assertThat(screen.lastLine()).contains("25 %");
        draw(line, 1);
        assertThat(screen.lines()).containsExactly("[#####-----]  50 %  2/4: short  500 ms");
        line.print("up  first");
        assertThat(screen.lines()).containsExactly("up  first", "");
        draw(line, 60_000);
        assertThat(screen.lines()).containsExactly("up  first", "[#####-----]  50 %  2/4: short  1 min 0 s");
        line.close();
        assertThat(screen.lines()).containsExactly("up  first", "");
        draw(line, 1_000);
        assertThat(screen.lines()).containsExactly("up  first", "");
    }

    @Test
    void isNeverWiderThanTheTerminal() {
        for (String text :
                new String[] {"x".repeat(500), "東京の会社".repeat(60), "e\u0301".repeat(200), "🚀 ".repeat(90)}) {
            for (int columns = 1; columns <= 200; columns++) {
                Screen narrow = new Screen();
                long[] now = {0};
                StatusLine line =
                        StatusLine.still(narrow.writer(), new Terminal(true, columns), () -> now[0] += 1_000_000_000L);
                line.begin(reading(1.7, text));
                line.draw();
                line.begin(Reading.of(text));
                line.draw();
                assertThat(narrow.widest()).isLessThan(Math.max(columns, 2));
                if (columns > 40) {
                    assertThat(narrow.widest()).isGreaterThanOrEqualTo(columns - 2);
                    assertThat(narrow.lastLine()).contains("…").matches(".* s");
                }
            }
        }
    }

    @Test
    void doesNotExistWhereThereIsNoTerminal() {
        StatusLine line = line(Terminal.unseen(Map.of()));
        line.begin(reading(0.5, "text"), () -> Optional.of(Reading.of("asked")));
        draw(line, 5_000);
        line.print("up  first");
        draw(line, 5_000);
        line.close();
        assertThat(screen.lines()).containsExactly("up  first", "");
    }

    @Test
    void terminalIsOneThatCanBeDrawnOver() {
        Optional<String> size = Optional.of("24 120");
        assertThat(Terminal.of(Map.of("TERM", "xterm", "NO_COLOR", "1"), size)).isEqualTo(new Terminal(true, 120));
        assertThat(Terminal.of(Map.of("COLUMNS", "90"), size).columns()).isEqualTo(120);
        assertThat(Terminal.of(Map.of("COLUMNS", "90"), Optional.of("0 0")).columns())
                .isEqualTo(90);
        assertThat(Terminal.of(Map.of(), Optional.empty())).isEqualTo(new Terminal(true, 80));
        assertThat(Terminal.of(Map.of("TERM", "dumb"), size).live()).isFalse();
        assertThat(Terminal.of(Map.of("CI", "true"), size).live()).isFalse();
        assertThat(Terminal.of(Map.of("CI", "false"), size).live()).isTrue();
        assertThat(Terminal.unseen(Map.of()).live()).isFalse();
    }
}

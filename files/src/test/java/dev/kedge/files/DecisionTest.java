package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.files.decision.Decision;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads decisions as options give them and as revision.json records them. */
class DecisionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rename prices.close:close_price",
                "--rename a:archive.b",
                "--rename weird:name:other",
                "--drop prices.close",
                "--drop two words",
                "--using prices.close=close::numeric = 1",
                "--using prices.close=CASE\nWHEN true THEN 1 END",
                "--backfill prices.close=",
                "--allow unmanaged-loss:rule log on public.prices"
            })
    void aRecordedDecisionIsReadAndWrittenAsItWas(String text) {
        assertThat(Decision.ofText(text).map(Decision::text)).contains(text);
    }

    @Test
    void theLastColonAndTheFirstEqualsSignSeparate() {
        assertThat(Decision.of("rename", "a:b:c").get()).isEqualTo(new Decision.Rename("a:b", "c"));
        assertThat(Decision.of("using", "a.b=c=d").get()).isEqualTo(new Decision.Using("a.b", "c=d"));
    }

    @ParameterizedTest
    @CsvSource({"rename,x", "rename,:x", "rename,x:", "using,x", "using,=x", "backfill,x", "backfill,=x"})
    void whatIsNoDecisionIsRefused(String option, String value) {
        assertThat(Decision.of(option, value).diagnostics())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("[KDG210] --" + option + " " + value + " is malformed."));
        assertThat(Decision.ofText("--" + option + " " + value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rename a:b", "--rename", "--other a:b", "-- a"})
    void whatAnotherVersionRecordedIsNoDecision(String text) {
        assertThat(Decision.ofText(text)).isEmpty();
    }

    @Test
    void whatIsDoneIsNotOpen() {
        Decision rename = new Decision.Rename("a", "b");
        assertThat(rename.isOpen(Set.of("a"), Set.of("b"))).isTrue();
        assertThat(rename.isOpen(Set.of("b"), Set.of("b"))).isFalse();
        assertThat(new Decision.Drop("a").isOpen(Set.of("a"), Set.of("a"))).isFalse();
        assertThat(new Decision.Backfill("a.b", "1").isOpen(Set.of(), Set.of("a.b")))
                .isTrue();
        assertThat(new Decision.Using("a.b", "1").isOpen(Set.of("a.b"), Set.of()))
                .isFalse();
    }
}

package dev.kedge.core.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The slot for a batch's rows. */
class RowsSlotTest {
    @Test
    void theSlotIsFilledAndNothingElse() {
        String sql = "UPDATE t SET a = ':rows' /* :rows */ || b::rows WHERE \":rows\" IS NULL AND :ROWS -- :rows";
        assertThat(RowsSlot.in(sql).map(slot -> slot.fill("x OR y")))
                .contains(
                        "UPDATE t SET a = ':rows' /* :rows */ || b::rows WHERE \":rows\" IS NULL AND (x OR y) -- :rows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE t SET a = 1",
                "UPDATE t SET a = ':rows'",
                "UPDATE t SET a = 1 WHERE :rows AND :rows",
                "UPDATE t SET a = 1 WHERE : rows"
            })
    void noneOrTwoAreNotOne(String sql) {
        assertThat(RowsSlot.in(sql)).isEmpty();
    }

    @Test
    void aBatchPhaseWithoutItIsMalformed() {
        String script = "-- phase 1 [batch]: fill\n-- rows of: t\nUPDATE t SET a = 1;\n";
        assertThat(Script.parse("up.sql", script).diagnostics())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("up.sql:1: [KDG319]")
                        .contains(":rows once"));
    }
}

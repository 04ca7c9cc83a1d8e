package dev.kedge.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example's entities compiled with the packaged processor on javac's processor path. */
class WorkshopTest {
    private static final String PRICE = "dev/kedge/example/market/Price.java";
    private static final String ANCHOR = "    long volume();\n";

    @Test
    void theExampleCompilesAndADriftIsSaidOnItsLine() throws IOException {
        try (Workshop workshop = Workshop.copyOf(Path.of("../../example-app"))) {
            assertThat(workshop.compile()).isEmpty();
            workshop.edit(PRICE, ANCHOR, ANCHOR + "\n    Optional<BigDecimal> vwap();\n");
            assertThat(workshop.compile())
                    .contains("package-info.java:2: error: [KDG202]", "in 1 place: 1 column")
                    .containsPattern("Price\\.java:\\d+: error: \\[KDG203\\].*add column prices\\.vwap numeric")
                    .contains("    Optional<BigDecimal> vwap();")
                    .doesNotContain("cannot find symbol");
            assertThat(Path.of(workshop.model())).content().contains("\"column\":\"vwap\"");
        }
    }
}

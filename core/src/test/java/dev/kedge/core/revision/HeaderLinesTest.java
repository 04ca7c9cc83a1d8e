package dev.kedge.core.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeaderLinesTest {
    @Test
    void printedHeadersAreReadBack() {
        List<RevisionHeader> headers = List.of(
                new RevisionHeader("000000000001", List.of(), "20250101_0000_000000000001_a", "c1", true, ""),
                new RevisionHeader(
                        "000000000002", List.of("000000000001"), "f", "c2", false, "tab\t, line\n\r, \\n and ü"),
                new RevisionHeader("000000000003", List.of("000000000001", "000000000002"), "g", "c3", true, "merge"),
                new RevisionHeader(
                        "000000000004",
                        List.of(),
                        "h",
                        "c4",
                        Compatibility.WITH_ALL,
                        "squash",
                        List.of(
                                new SquashedRevision("000000000001", "c1", true),
                                new SquashedRevision("000000000002", "c2", false),
                                new SquashedRevision("000000000005", "c5", false, Optional.of("000000000001")))),
                new RevisionHeader(
                        "000000000005",
                        List.of(),
                        "i",
                        "c5",
                        Compatibility.of(false, Optional.of("000000000001")),
                        "breaks code before the first",
                        List.of()));
        assertThat(HeaderLines.parse(HeaderLines.print(headers).toArray(String[]::new)))
                .isEqualTo(headers);
        assertThat(HeaderLines.parse()).isEmpty();
    }

    @Test
    void everyTextFitsAStringConstant() {
        List<RevisionHeader> headers = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String id = String.format("%012x", i);
            headers.add(new RevisionHeader(id, List.of(id), "folder_" + id, "c".repeat(64), true, "ü".repeat(60)));
        }
        List<String> texts = HeaderLines.print(headers);
        assertThat(texts).hasSizeGreaterThan(5);
        assertThat(texts).allMatch(text -> text.getBytes(StandardCharsets.UTF_8).length < 65_535);
        assertThat(HeaderLines.parse(texts.toArray(String[]::new))).isEqualTo(headers);
    }
}

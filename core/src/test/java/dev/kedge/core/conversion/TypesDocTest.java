package dev.kedge.core.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.PgType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Holds what docs/types.md says of changes to what {@link TypeChange} says, which is held to the servers. */
class TypesDocTest {
    @Test
    void pageSaysWhatChangesCost() throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of("../docs/types.md")).stream()
                .dropWhile(line -> !line.startsWith("| from | to |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.replace("`", "").split(" *\\| *", -1))
                .toList();
        assertThat(rows).hasSizeGreaterThan(40);
        SoftAssertions softly = new SoftAssertions();
        for (String[] row : rows) {
            TypeChange change = TypeChange.between(PgType.of(row[1]), PgType.of(row[2]), Optional.empty());
            softly.assertThat(cost(change) + ", " + values(change))
                    .as("%s to %s", row[1], row[2])
                    .isEqualTo(row[3] + ", " + row[4]);
        }
        softly.assertAll();
    }

    private static String cost(TypeChange change) {
        if (change.needsUsing()) {
            return "needs USING";
        }
        return change.rewrites() ? "rewrites" : change.rebuildsIndexes() ? "rebuilds indexes" : "nothing";
    }

    private static String values(TypeChange change) {
        if (change.needsUsing()) {
            return "as USING says";
        }
        return change.isLossy() ? "may change" : change.isNarrowing() ? "may not fit" : "stay";
    }
}

package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands over a large up.sql in a JVM that has ten bytes of heap for each byte of SQL, and what it needs anyway. */
class LargeFileTest {
    private static final int MEGABYTES = 8;
    private static final int HEAP_PER_BYTE = 10;
    private static final int HEAP_OF_A_SMALL_FILE = 48;

    @TempDir
    Path work;

    @Test
    void aFileOfEightMegabytes() throws IOException, InterruptedException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        Path sql = work.resolve("large.sql");
        Files.writeString(sql, sql());

        kedge("revision", "--dir", folder.path(), "-m", "Fill", "--sql", sql.toString());
        assertThat(kedge("show", "head", "--dir", folder.path())).contains("Fill");
        Path script = work.resolve("script.sql");
        kedge("sql", "--dir", folder.path(), "--output", script.toString());
        assertThat(Files.size(script)).isGreaterThan(Files.size(sql));
    }

    /** Many rows, one statement of many rows, one long string, and statements of a few characters. */
    private static String sql() {
        int part = MEGABYTES * 1_000_000 / 4;
        return "-- phase 1 [tx]: fill\n"
                + some(part, i -> "INSERT INTO prices VALUES (" + i + "); -- row " + i + "\n")
                + "INSERT INTO prices VALUES (0)"
                + some(part, i -> ",\n(" + i + ")")
                + ";\nINSERT INTO prices VALUES (length('"
                + some(part, i -> "it''s ")
                + "'));\n"
                + some(part, i -> "SELECT 1;\n");
    }

    private static String some(int length, IntFunction<String> thing) {
        StringBuilder text = new StringBuilder(length + 100);
        for (int i = 0; text.length() < length; i++) {
            text.append(thing.apply(i));
        }
        return text.toString();
    }

    private static String kedge(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + (MEGABYTES * HEAP_PER_BYTE + HEAP_OF_A_SMALL_FILE) + "m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}

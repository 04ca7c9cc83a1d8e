package dev.kedge.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One random damage of a file, by bytes and by lines, with bits of text that mean something to one of its readers. */
record Mutation(Random random) {
    private static final List<String> BITS = List.of(
            "\0",
            "\\u0000",
            "\\ud800",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "-1",
            "1e400",
            "99999999999999999999",
            "9".repeat(2_000),
            "[".repeat(5_000),
            "{\"a\":".repeat(3_000),
            "x".repeat(100_000),
            "\"\"",
            "\"../..\"",
            "/*",
            "*/",
            "--",
            "'",
            "$$",
            "\\",
            ";",
            "(",
            ")",
            "\r",
            "\n",
            "\n-- phase 2 [tx]\n",
            "<<<<<<< ours\n",
            "\u2028",
            "\uFEFF",
            "é",
            " ");

    byte[] of(byte[] file) {
        byte[] damaged = damage(file);
        return random.nextInt(4) == 0 ? damage(damaged) : damaged;
    }

    private byte[] damage(byte[] file) {
        if (file.length == 0) {
            return file;
        }
        int at = random.nextInt(file.length);
        int length = Math.min(1 + random.nextInt(8), file.length - at);
        return switch (random.nextInt(9)) {
            case 0 -> replace(file, at, 1, new byte[] {(byte) (file[at] ^ (1 << random.nextInt(8)))});
            case 1 -> replace(file, at, length, new byte[0]);
            case 2 -> replace(file, at, 0, new byte[] {(byte) random.nextInt(256)});
            case 3, 4 -> replace(file, at, 0, bit());
            case 5 -> replace(file, at, length, bit());
            case 6 -> Arrays.copyOf(file, at);
            case 7 -> lines(file);
            default -> replace(file, at, 0, Arrays.copyOfRange(file, at, Math.min(file.length, at + 40)));
        };
    }

    private byte[] bit() {
        return BITS.get(random.nextInt(BITS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replace(byte[] file, int at, int length, byte[] by) {
        byte[] result = new byte[file.length - length + by.length];
        System.arraycopy(file, 0, result, 0, at);
        System.arraycopy(by, 0, result, at, by.length);
        System.arraycopy(file, at + length, result, at + by.length, file.length - at - length);
        return result;
    }

    /** Drops, doubles or exchanges lines. */
    private byte[] lines(byte[] file) {
        String[] lines = new String(file, StandardCharsets.UTF_8).split("\n", -1);
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        String line = lines[one];
        switch (random.nextInt(3)) {
            case 0 -> lines[one] = lines[other];
            case 1 -> lines[one] = line + "\n" + lines[other];
            default -> {
                lines[one] = lines[other];
                lines[other] = line;
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}

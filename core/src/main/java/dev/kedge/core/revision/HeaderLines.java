package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Converts revision headers to text, one per line, for generated code. One Java string constant holds hundreds of
 * headers.
 */
@Stable
public final class HeaderLines {
    /**
     * A string constant has at most 65,535 bytes in the class file's variant of UTF-8, in which some characters take
     * half as many bytes again.
     */
    private static final int MAX_BYTES = 40_000;

    private static final String WITH_ALL = "compatible";

    private HeaderLines() {}

    /**
     * Converts headers to text.
     *
     * @param headers the headers, in the order to keep
     * @return the lines, in texts that are small enough for a string constant
     */
    public static List<String> print(List<RevisionHeader> headers) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int bytes = 0;
        for (RevisionHeader header : headers) {
            String line = line(header);
            int length = line.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > MAX_BYTES && bytes > 0) {
                texts.add(text.toString());
                text.setLength(0);
                bytes = 0;
            }
            text.append(line);
            bytes += length;
        }
        if (bytes > 0) {
            texts.add(text.toString());
        }
        return List.copyOf(texts);
    }

    /**
     * Converts text to headers.
     *
     * @param texts the texts, as {@link #print} returned them
     * @return the headers, in the same order
     */
    public static List<RevisionHeader> parse(String... texts) {
        List<RevisionHeader> headers = new ArrayList<>();
        for (String text : texts) {
            text.lines().forEach(line -> headers.add(header(line.split("\t", -1))));
        }
        return List.copyOf(headers);
    }

    private static String line(RevisionHeader header) {
        return String.join(
                        "\t",
                        header.id(),
                        String.join(" ", header.parents()),
                        header.folder(),
                        header.checksum(),
                        field(header.compatibility()),
                        escape(header.message()))
                + endings(header)
                + "\n";
    }

    /** The fields that most headers do not have. */
    private static String endings(RevisionHeader header) {
        if (!header.withdraws().isEmpty()) {
            return "\t" + replaced(header.replaces()) + "\t" + String.join(" ", header.withdraws());
        }
        return header.isSquash() ? "\t" + replaced(header.replaces()) : "";
    }

    private static List<String> words(String[] fields, int index) {
        return index >= fields.length || fields[index].isEmpty() ? List.of() : List.of(fields[index].split(" ", -1));
    }

    private static String replaced(List<SquashedRevision> replaces) {
        return replaces.stream()
                .map(one -> one.revision() + ":" + one.checksum() + ending(field(one.compatibility())))
                .collect(Collectors.joining(" "));
    }

    private static SquashedRevision replaced(String text) {
        String[] fields = text.split(":", -1);
        Compatibility compatibility = compatibility(fields.length > 2 ? fields[2] : "");
        return SquashedRevision.of(
                new RevisionHeader(fields[0], List.of(), "", fields[1], compatibility, "", List.of()));
    }

    private static RevisionHeader header(String[] fields) {
        return new RevisionHeader(
                fields[0],
                words(fields, 1),
                fields[2],
                fields[3],
                compatibility(fields[4]),
                unescape(fields[5]),
                words(fields, 6).stream().map(HeaderLines::replaced).toList(),
                words(fields, 7));
    }

    /**
     * The field of a compatibility: a word if the revision breaks no code, empty if it breaks all code, otherwise the
     * id of the revision that code needs.
     */
    private static String field(Compatibility compatibility) {
        return compatibility.isWithAll()
                ? WITH_ALL
                : compatibility
                        .from()
                        .filter(from -> !from.equals(Compatibility.NONE))
                        .orElse("");
    }

    private static String ending(String field) {
        return field.isEmpty() ? "" : ":" + field;
    }

    private static Compatibility compatibility(String field) {
        return Compatibility.of(field.equals(WITH_ALL), Optional.of(field).filter(id -> !id.isEmpty()));
    }

    private static String escape(String message) {
        return message.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String message) {
        return message.translateEscapes();
    }
}

package dev.kedge.core.revision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Revision headers as text, one a line, for generated code: a Java string constant holds the headers of hundreds. */
public final class HeaderLines {
    /** A string constant has at most 65,535 bytes in a class file's UTF-8, in which some characters take half as many again. */
    private static final int MAX_BYTES = 40_000;

    private static final String WITH_ALL = "compatible";

    private HeaderLines() {}

    /** The texts of the headers, each small enough for a string constant. */
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

    /** The headers of texts that {@link #print} made. */
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
                + (header.isSquash() ? "\t" + replaced(header.replaces()) : "")
                + "\n";
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
        List<String> parents = fields[1].isEmpty() ? List.of() : List.of(fields[1].split(" ", -1));
        List<SquashedRevision> replaces = fields.length < 7
                ? List.of()
                : Arrays.stream(fields[6].split(" ", -1))
                        .map(HeaderLines::replaced)
                        .toList();
        return new RevisionHeader(
                fields[0], parents, fields[2], fields[3], compatibility(fields[4]), unescape(fields[5]), replaces);
    }

    /** The word that it is with all code, nothing that it is with none, or the revision without which code breaks. */
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

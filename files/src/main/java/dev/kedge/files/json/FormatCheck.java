package dev.kedge.files.json;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checks common to all kinds of files: conflict markers, newer formats and malformed text. */
public final class FormatCheck {
    private static final Pattern CONFLICT = Pattern.compile("^(<{7}|>{7}|\\|{7}) ", Pattern.MULTILINE);
    private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*:\\s*(\\d{1,9})\\b");
    private static final Pattern NEEDS = Pattern.compile("\"needs\"\\s*:\\s*\"([^\"]*)\"");
    private static final int HEADER_LENGTH = 500;

    private FormatCheck() {}

    /** The result of the parser, or a diagnostic with file and line. */
    public static <T> Outcome<T> of(String file, String text, Supplier<T> parser) {
        Optional<Diagnostic> refusal = conflict(file, text).or(() -> tooNew(file, text));
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        try {
            return Outcome.of(parser.get());
        } catch (Malformed malformed) {
            return Outcome.failed(Diagnostic.of(
                    FileCode.FILE_MALFORMED,
                    Place.line(file, malformed.line()),
                    malformed.fact(),
                    malformed.expected(),
                    file));
        }
    }

    /** Whether the parser accepts the text. */
    public static boolean attempt(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (Malformed malformed) {
            return false;
        }
    }

    /** The diagnostic for git conflict markers in a file; absent if it has no markers. */
    public static Optional<Diagnostic> conflict(String file, String text) {
        Matcher marker = CONFLICT.matcher(text);
        if (!marker.find()) {
            return Optional.empty();
        }
        int line = 1
                + (int) text.substring(0, marker.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return Optional.of(Diagnostic.of(FileCode.CONFLICT_MARKERS, Place.line(file, line)));
    }

    /** Finds the format before anything is parsed, because a newer format may have unknown members. */
    public static Optional<Diagnostic> tooNew(String file, String text) {
        String header = text.substring(0, Math.min(HEADER_LENGTH, text.length()));
        Matcher format = FORMAT.matcher(header);
        if (!format.find() || Integer.parseInt(format.group(1)) <= Format.CURRENT) {
            return Optional.empty();
        }
        Matcher needs = NEEDS.matcher(header);
        return Optional.of(Diagnostic.of(
                FileCode.FORMAT_TOO_NEW,
                Place.line(file, 1),
                format.group(1),
                Format.CURRENT,
                needs.find() ? needs.group(1) : "a newer version"));
    }

    /** Checks that the file is of the kind as which it is read. */
    public static void kind(String expected, String found) {
        if (!found.equals(expected)) {
            throw new Malformed(1, "This is a " + found + " of Kedge.", "a " + expected);
        }
    }
}

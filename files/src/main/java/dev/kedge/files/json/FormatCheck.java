package dev.kedge.files.json;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What reading every kind of file has in common: conflict markers, formats of the future and malformed text. */
public final class FormatCheck {
    private static final Pattern CONFLICT = Pattern.compile("^(<{7}|>{7}|\\|{7}) ", Pattern.MULTILINE);
    private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*:\\s*(\\d{1,9})\\b");
    private static final Pattern NEEDS = Pattern.compile("\"needs\"\\s*:\\s*\"([^\"]*)\"");
    private static final int HEADER_LENGTH = 500;

    private FormatCheck() {}

    /** What the parser makes of the text, or the diagnostic that says file and line. */
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

    /** Whether the parser takes the text that it reads. */
    public static boolean attempt(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (Malformed malformed) {
            return false;
        }
    }

    /** The diagnostic of a file with git conflict markers; absent if it has none. */
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

    /** The format is looked for before anything is parsed, for a newer one may have members that nobody knows here. */
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

    /** Checks that the file says to be what it is read as. */
    public static void kind(String expected, String found) {
        if (!found.equals(expected)) {
            throw new Malformed(1, "This is a " + found + " of Kedge.", "a " + expected);
        }
    }
}

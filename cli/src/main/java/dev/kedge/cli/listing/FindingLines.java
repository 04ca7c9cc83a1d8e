package dev.kedge.cli.listing;

import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.cli.console.Text;
import dev.kedge.core.audit.Finding;
import dev.kedge.core.audit.Finding.Verdict;
import dev.kedge.core.schema.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats the findings of an audit. */
public final class FindingLines {
    private static final int WIDEST = "[undecided]".length();
    private static final int UNBOUNDED = 10_000;
    private static final String ELSEWHERE = "…";

    private FindingLines() {}

    /** The verdict on an object and, if the definitions differ, the declared and the live one below it. */
    public static List<String> of(Finding finding) {
        List<String> lines = new ArrayList<>();
        boolean part = !finding.object().name().isEmpty();
        String indent = part ? "      " : "  ";
        lines.add(indent + label(finding.verdict()) + " " + kind(finding.object()) + " "
                + (part ? finding.object().name() : finding.object().toString()));
        lines.addAll(definitions(finding, indent + " ".repeat(WIDEST + 1), UNBOUNDED));
        return lines;
    }

    /** The declared and the live definition if they differ, in lines of at most this width. */
    static List<String> definitions(Finding finding, String indent, int width) {
        List<String> declared = finding.declared().lines().toList();
        List<String> found = finding.found().lines().toList();
        int same = sameAtStart(declared, found);
        int sameAtEnd = sameAtEnd(declared, found, same);
        List<String> lines = new ArrayList<>();
        if (finding.verdict() == Verdict.EXISTENCE_ONLY) {
            return lines;
        }
        if (finding.verdict() != Verdict.OK && finding.verdict() != Verdict.EXTRA) {
            lines.addAll(lines("declared", "green", middle(declared, same, sameAtEnd), indent, width));
        }
        if (finding.verdict() != Verdict.OK && finding.verdict() != Verdict.MISSING) {
            lines.addAll(lines("found   ", "red", middle(found, same, sameAtEnd), indent, width));
        }
        return lines;
    }

    /** Of a long body, only the lines that differ and the line before them. */
    private static List<String> middle(List<String> lines, int same, int sameAtEnd) {
        int from = Math.max(0, same - 1);
        List<String> middle = new ArrayList<>(lines.subList(from, lines.size() - sameAtEnd));
        if (from > 0) {
            middle.add(0, ELSEWHERE);
        }
        if (sameAtEnd > 0) {
            middle.add(ELSEWHERE);
        }
        return middle;
    }

    private static int sameAtStart(List<String> some, List<String> others) {
        int same = 0;
        while (same < some.size() && same < others.size() && some.get(same).equals(others.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<String> some, List<String> others, int before) {
        int same = 0;
        while (before + same < Math.min(some.size(), others.size())
                && some.get(some.size() - 1 - same).equals(others.get(others.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private static List<String> lines(String word, String style, List<String> text, String indent, int width) {
        List<String> lines = new ArrayList<>();
        String hanging = indent + " ".repeat(word.length() + 2);
        for (String line : text) {
            String deeper =
                    line.substring(0, line.length() - line.stripLeading().length());
            int room = width - hanging.length() - deeper.length();
            String stripped = Text.line(line.strip());
            List<String> pieces = Text.width(stripped) <= room ? List.of(stripped) : Text.wrap(line, room);
            for (String piece : pieces) {
                lines.add((lines.isEmpty() ? indent + AnsiStyle.of("faint", word) + "  " : hanging)
                        + deeper
                        + AnsiStyle.of(style, piece));
            }
        }
        return lines;
    }

    /** The kind of the object, in words. */
    static String kind(ObjectKey object) {
        return switch (object.kind()) {
            case NAMESPACE -> "schema";
            case SQL_OBJECT -> "SQL object";
            default -> object.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** The colour of a verdict. */
    static String style(Verdict verdict) {
        return switch (verdict) {
            case OK -> "green";
            case UNDECIDED, EXISTENCE_ONLY -> "yellow";
            case MISSING, EXTRA, DIFFERS -> "red";
        };
    }

    /** A verdict in words. */
    static String words(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A verdict in brackets and colour, padded to the widest except {@code existence only}. */
    public static String label(Verdict verdict) {
        return label(verdict, words(verdict));
    }

    /** A verdict in brackets and colour, in these words. */
    static String label(Verdict verdict, String words) {
        String word = "[" + words + "]";
        return AnsiStyle.of(style(verdict), word) + " ".repeat(Math.max(0, WIDEST - word.length()));
    }
}

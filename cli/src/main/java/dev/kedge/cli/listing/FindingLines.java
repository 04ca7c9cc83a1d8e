package dev.kedge.cli.listing;

import dev.kedge.core.diff.Finding;
import dev.kedge.core.diff.Finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings of an audit as lines for people. */
public final class FindingLines {
    private static final int WIDEST = "[undecided]".length();

    private FindingLines() {}

    /** What was found of one object, and below it what was declared and what is there where they differ. */
    public static List<String> of(Finding finding) {
        List<String> lines = new ArrayList<>();
        boolean part = !finding.object().name().isEmpty();
        String indent = part ? "      " : "  ";
        String kind = finding.object().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        lines.add(indent + label(finding.verdict()) + " " + kind + " "
                + (part ? finding.object().name() : finding.object().toString()));
        String deeper = indent + " ".repeat(WIDEST + 1);
        if (finding.verdict() != Verdict.OK && finding.verdict() != Verdict.EXTRA) {
            lines.add(deeper + "declared " + finding.declared());
        }
        if (finding.verdict() != Verdict.OK && finding.verdict() != Verdict.MISSING) {
            lines.add(deeper + "found    " + finding.found());
        }
        return lines;
    }

    /** A verdict in brackets and in its colour, as wide as the widest. */
    public static String label(Verdict verdict) {
        String word = "[" + verdict.name().toLowerCase(Locale.ROOT) + "]";
        String style = verdict == Verdict.OK ? "green" : verdict == Verdict.UNDECIDED ? "yellow" : "red";
        return Paint.of(style, word) + " ".repeat(WIDEST - word.length());
    }
}

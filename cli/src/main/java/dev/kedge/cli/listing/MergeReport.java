package dev.kedge.cli.listing;

import dev.kedge.core.revision.Commutation;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.step.Step;
import dev.kedge.files.Directory;
import dev.kedge.files.branch.Merge;
import java.util.ArrayList;
import java.util.List;

/** The output of merge: two branches side by side, 80 columns wide. */
public final class MergeReport {
    private static final int WIDTH = 38;
    private static final String RULE = "-".repeat(WIDTH) + "-+-" + "-".repeat(WIDTH);

    private MergeReport() {}

    /** The lines for the result of merge. */
    public static List<String> lines(Directory directory, Merge.Result result, boolean dryRun) {
        List<String> lines = new ArrayList<>();
        for (Merge.Meeting meeting : result.meetings()) {
            if (meeting.clashes().isEmpty()) {
                plan(meeting, lines);
            } else {
                clashes(meeting, lines);
            }
        }
        if (result.isClash()) {
            return lines;
        }
        result.revision().ifPresent(revision -> {
            lines.add((dryRun ? "Would write revision " : "Wrote revision ")
                    + revision.content().revision() + ": " + revision.content().message());
            lines.add("  " + directory.prefix() + Directory.REVISIONS + "/" + revision.folder());
        });
        lines.add(dryRun ? "Would rebuild snapshot.jsonl." : "Rebuilt snapshot.jsonl from the revisions.");
        if (!dryRun) {
            lines.add("Compile again, and commit the folder.");
        }
        return lines;
    }

    private static void plan(Merge.Meeting meeting, List<String> lines) {
        beside(List.of(title(meeting.left())), List.of(title(meeting.right())), lines);
        lines.add(RULE);
        beside(steps(meeting.leftOwn()), steps(meeting.rightOwn()), lines);
        lines.add("");
        lines.add("The two commute: any order leads to the same schema.");
        lines.add("");
    }

    private static List<String> steps(List<Revision> revisions) {
        return revisions.stream()
                .flatMap(revision -> revision.up().stream())
                .map(Step::describe)
                .toList();
    }

    private static void clashes(Merge.Meeting meeting, List<String> lines) {
        beside(List.of(title(meeting.left())), List.of(title(meeting.right())), lines);
        for (Commutation.Pair pair : meeting.clashes()) {
            lines.add(RULE);
            beside(act(pair.left(), meeting.left()), act(pair.right(), meeting.right()), lines);
            wrap("! " + pair.clash().sentence(), RULE.length()).forEach(lines::add);
            if (pair.clash().alike()) {
                lines.add("  One of them is enough: rebase omits it from yours.");
            }
        }
        lines.add("");
    }

    /** Describes an act. A revision other than the head is named, so that the user finds the step. */
    private static List<String> act(Commutation.Act act, RevisionHeader head) {
        return act.revision().id().equals(head.id())
                ? List.of(act.text())
                : List.of(act.text(), "in " + title(act.revision()));
    }

    private static String title(RevisionHeader revision) {
        return revision.id() + " " + revision.message();
    }

    private static void beside(List<String> left, List<String> right, List<String> lines) {
        List<String> one =
                left.stream().flatMap(text -> wrap(text, WIDTH).stream()).toList();
        List<String> other =
                right.stream().flatMap(text -> wrap(text, WIDTH).stream()).toList();
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            String first = i < one.size() ? one.get(i) : "";
            String second = i < other.size() ? other.get(i) : "";
            lines.add((first + " ".repeat(WIDTH - first.length()) + " | " + second).stripTrailing());
        }
    }

    /** Wraps a text at this width, between words if possible; further lines are indented. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.replaceAll("\\s+", " ").strip();
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            int cut = blank > 2 ? blank : width;
            lines.add(rest.substring(0, cut));
            rest = "  " + rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }
}

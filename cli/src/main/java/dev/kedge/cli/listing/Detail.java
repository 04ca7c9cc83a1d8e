package dev.kedge.cli.listing;

import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.cli.console.Text;
import dev.kedge.cli.console.Times;
import dev.kedge.core.revision.Compatibility;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Prints everything about a revision. */
public final class Detail {
    private final PrintWriter out;
    private final int width;

    /** Creates a printer with this number of columns. */
    public Detail(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    /** Prints the revision. */
    public void print(RevisionDetail revision) {
        RevisionEntry entry = revision.entry();
        String version = "  " + entry.version().orElse("") + "  ";
        int margin = entry.revision().length() + version.length();
        List<String> message = Text.wrap(entry.message().orElse(""), width - margin);
        out.println(AnsiStyle.of("bold", entry.revision()) + version + message.get(0));
        message.stream().skip(1).forEach(more -> out.println(" ".repeat(margin) + more));
        entry.created()
                .ifPresent(time -> label(
                        "created", Times.of(time) + " UTC, for PostgreSQL " + revision.minimumServer() + " and later"));
        label("parents", entry.parents().isEmpty() ? "none; it is a root" : String.join(", ", entry.parents()));
        if (entry.head() || !entry.children().isEmpty()) {
            label("children", entry.head() ? "none; it is a head" : String.join(", ", entry.children()));
        }
        label("folder", entry.folder().orElse(""));
        if (!entry.replaces().isEmpty()) {
            label("replaces", String.join(", ", entry.replaces()));
        }
        callers(revision);
        label("way back", revision.back());
        out.println();
        out.println("Steps" + (revision.steps().isEmpty() ? ": none" : ""));
        revision.steps().forEach(this::print);
        print("up.sql", revision.up());
        print("down.sql", revision.down());
    }

    private void callers(RevisionDetail revision) {
        if (revision.entry().parents().isEmpty() && !revision.compatible()) {
            return; // for an empty database there is no code that could break
        }
        if (revision.compatible()) {
            label("callers", "code written for its parents still works");
        } else if (revision.compatibleFrom()
                .filter(from -> !from.equals(Compatibility.NONE))
                .isPresent()) {
            label(
                    "callers",
                    "code without revision " + revision.compatibleFrom().get() + " stops working");
        } else {
            // not wrapped, which would count the colour codes as text; the line is short enough
            out.println("  callers   " + AnsiStyle.of("yellow", "code written for its parents may break"));
        }
    }

    private void print(RevisionDetail.StepLine step) {
        line(step.step() + "  ", 2, step.does());
        locks(step.locks());
        step.hazards().forEach(hazard -> line("danger  ", 7, hazard));
    }

    private void print(String file, List<RevisionDetail.PhaseLine> phases) {
        out.println();
        out.println(file + (phases.isEmpty() ? ": no phase" : ""));
        for (RevisionDetail.PhaseLine phase : phases) {
            String steps = phase.steps().isEmpty()
                    ? ""
                    : phase.steps().size() == 1 ? "step " + phase.steps().get(0) : "steps " + numbers(phase.steps());
            line(
                    phase.phase() + "  ",
                    2,
                    "[" + phase.mode() + "] " + steps + (steps.isEmpty() ? "" : ": ") + phase.title()
                            + (phase.edited() ? " (edited by hand)" : ""));
            locks(phase.locks());
        }
    }

    private static String numbers(List<Integer> steps) {
        return steps.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private void locks(List<RevisionDetail.LockLine> locks) {
        locks.forEach(lock -> line(
                "locks   ",
                7,
                lock.mode() + " on " + lock.relation()
                        + (lock.blocks().equals("nothing") ? "" : ", blocks " + lock.blocks())));
    }

    private void label(String label, String text) {
        line(label + " ".repeat(10 - label.length()), 2, text);
    }

    /** Prints a text after a label; further lines are aligned below its first. */
    private void line(String label, int indent, String text) {
        String margin = " ".repeat(indent + label.length());
        List<String> lines = Text.wrap(text, width - margin.length());
        for (int i = 0; i < lines.size(); i++) {
            out.println((i == 0 ? " ".repeat(indent) + label : margin) + lines.get(i));
        }
    }
}

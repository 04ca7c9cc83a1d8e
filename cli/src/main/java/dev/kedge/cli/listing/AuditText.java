package dev.kedge.cli.listing;

import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.cli.console.Text;
import dev.kedge.core.audit.Audit;
import dev.kedge.core.audit.Finding;
import dev.kedge.core.audit.Finding.Verdict;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.step.Step;
import dev.kedge.files.accept.Reconciliation;
import dev.kedge.runtime.Unmanaged;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Prints the result of an audit as text: the findings by object, the sums, and both repairs. */
public final class AuditText {
    private final PrintWriter out;
    private final int width;
    private final boolean verbose;
    private final String ok;

    public AuditText(PrintWriter out, int width, boolean verbose) {
        this(out, width, verbose, FindingLines.words(Verdict.OK));
    }

    private AuditText(PrintWriter out, int width, boolean verbose, String ok) {
        this.out = out;
        this.width = width;
        this.verbose = verbose;
        this.ok = ok;
    }

    /** {@return a printer that uses another word for what is as declared} */
    public AuditText as(String word) {
        return new AuditText(out, width, verbose, word);
    }

    public void findings(List<Finding> findings) {
        out.println();
        Audit.byObject(findings).forEach(this::group);
    }

    private String label(Verdict verdict) {
        return FindingLines.label(verdict, words(verdict));
    }

    private String words(Verdict verdict) {
        return verdict == Verdict.OK ? ok : FindingLines.words(verdict);
    }

    /** An object that matches as a whole takes one line; otherwise only the parts that differ are printed. */
    private void group(ObjectKey object, List<Finding> group) {
        Finding own = group.get(0);
        long parts = group.stream()
                .filter(finding -> !finding.object().equals(object))
                .count();
        boolean right = group.stream().allMatch(finding -> finding.verdict() == Verdict.OK);
        String count =
                right && parts > 0 ? AnsiStyle.of("faint", "  " + parts + (parts == 1 ? " part" : " parts")) : "";
        boolean whole = own.object().equals(object);
        Verdict verdict = whole && own.verdict() != Verdict.OK ? own.verdict() : right ? Verdict.OK : Verdict.DIFFERS;
        out.println(label(verdict) + " " + FindingLines.kind(object) + " " + AnsiStyle.of("bold", object.toString())
                + count);
        for (Finding finding : group) {
            if (finding.object().equals(object)) {
                FindingLines.definitions(finding, "    ", width).forEach(out::println);
            } else if (finding.verdict() != Verdict.OK || verbose) {
                out.println("    " + label(finding.verdict()) + " " + FindingLines.kind(finding.object()) + " "
                        + AnsiStyle.of("bold", finding.object().name()));
                FindingLines.definitions(finding, "        ", width).forEach(out::println);
            }
        }
    }

    public void unmanaged(List<Unmanaged> unmanaged) {
        out.println();
        unmanaged.forEach(thing -> out.println(AnsiStyle.of("faint", "[unmanaged]") + " " + thing));
    }

    /** The number of findings of each verdict; {@code more} follows the number of unmanaged objects. */
    public void summary(List<Finding> findings, int unmanaged, String more) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        findings.forEach(finding -> counts.merge(finding.verdict(), 1L, Long::sum));
        List<String> sums = new ArrayList<>();
        counts.forEach(
                (verdict, count) -> sums.add(AnsiStyle.of(FindingLines.style(verdict), count + " " + words(verdict))));
        if (unmanaged > 0) {
            sums.add(unmanaged + " unmanaged" + more);
        }
        out.println();
        out.println(sums.isEmpty() ? "The database is empty, and nothing was declared." : String.join(", ", sums));
    }

    /** Both repairs; {@code consequences} is what the first does to objects that cannot be declared. */
    public void repair(
            Reconciliation repair, List<String> consequences, String defaultSchema, List<String> codeCommands) {
        if (!repair.database().up().isEmpty()) {
            heading("To correct the database, review this and run it with psql:");
            consequences.forEach(line -> out.println("-- " + line));
            out.print(repair.script(defaultSchema));
        }
        if (!repair.code().isEmpty()) {
            heading("To correct the code instead, change the entities as in these steps:");
            for (Step step : repair.code()) {
                List<String> lines = Text.wrap(step.describe(), width - 4);
                out.println("  - " + String.join("\n    ", lines));
            }
            out.println("and then, because this database has the change already:");
            codeCommands.forEach(command -> out.println("  " + command));
        }
    }

    private void heading(String text) {
        out.println();
        out.println(AnsiStyle.of("bold", text));
    }
}

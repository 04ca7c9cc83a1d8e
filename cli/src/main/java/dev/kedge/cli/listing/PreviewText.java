package dev.kedge.cli.listing;

import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.cli.console.Bytes;
import dev.kedge.cli.console.Text;
import dev.kedge.core.ddl.Mode;
import dev.kedge.core.lock.RelationLock;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.step.Hazard;
import dev.kedge.runtime.Preview;
import dev.kedge.runtime.UnmanagedLoss;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints a preview as text. */
public final class PreviewText {
    private final PrintWriter out;
    private final int width;

    /** Creates a printer with this number of columns; SQL is not wrapped. */
    public PreviewText(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    /** Prints the preview. */
    public void print(Preview preview) {
        if (preview.revisions().isEmpty()) {
            out.println(OtherHeads.nothingToDo(preview.database(), preview.direction(), preview.beside()));
            return;
        }
        for (Preview.PlannedRevision revision : preview.revisions()) {
            print(revision, preview.direction());
        }
        for (UnmanagedLoss loss : preview.unmanaged()) {
            out.println(AnsiStyle.of("red", loss.acknowledgement()));
            Text.wrap(loss.sentence(), width - 2).forEach(line -> out.println("  " + line));
        }
        for (String notice : preview.notices()) {
            Text.wrap(notice, width).forEach(line -> out.println(AnsiStyle.of("yellow", line)));
        }
        int count = preview.revisions().size();
        out.println(count + (count == 1 ? " revision" : " revisions") + " would be "
                + (preview.direction() == Direction.UP ? "applied" : "reverted") + "; nothing was changed.");
    }

    private void print(Preview.PlannedRevision planned, Direction direction) {
        String arrow = direction == Direction.UP ? AnsiStyle.of("green", "up  ") : AnsiStyle.of("yellow", "down");
        out.println(arrow + "  " + AnsiStyle.of("bold", planned.revision().id()) + "  "
                + Text.cut(planned.revision().message(), 58));
        out.println("  " + wayBack(planned.wayBack()));
        for (Hazard hazard : planned.hazards()) {
            out.println("  " + AnsiStyle.of("red", hazard.acknowledgement()));
            Text.wrap(hazard.sentence(), width - 4).forEach(line -> out.println("    " + line));
        }
        planned.phases().forEach(this::print);
        out.println();
    }

    private static String wayBack(Preview.WayBack wayBack) {
        return switch (wayBack) {
            case EXACT -> "can be reverted";
            case WITHOUT_DATA -> "can be reverted, but not all data comes back";
            case NONE -> "cannot be reverted";
        };
    }

    private void print(Preview.PlannedPhase planned) {
        out.println("  phase " + planned.phase().number() + ", "
                + how(planned.phase().mode()));
        planned.phase().sql().lines().forEach(line -> out.println(line.isEmpty() ? "" : "    " + line));
        for (Preview.PlannedLock lock : planned.locks()) {
            String blocked = lock.lock().mode().blocked();
            out.println(
                    "    " + AnsiStyle.of("yellow", "lock") + " " + lock.lock().relation() + ": "
                            + lock.lock().mode().label() + ", "
                            + (blocked.equals("nothing") ? "blocks nothing" : "blocks " + blocked));
            out.println("         " + work(lock.lock().work()) + "; " + size(lock.size()));
        }
        if (planned.opaque()) {
            out.println("    It runs code, which may take more locks than can be predicted.");
        } else if (planned.locks().isEmpty()) {
            out.println("    locks nothing that exists now");
        }
    }

    private static String how(Mode mode) {
        return switch (mode) {
            case TX -> "one transaction";
            case ALONE -> "outside a transaction";
            case COPY -> "a file into a table, in one transaction";
            case BATCH -> "in batches, each a transaction";
            case JAVA -> "a Java step in one transaction";
        };
    }

    private static String work(RelationLock.Work work) {
        return switch (work) {
            case CATALOG -> "for a moment";
            case SCAN -> "while it reads every row";
            case REWRITE -> "while it rewrites every row";
        };
    }

    private static String size(Preview.Size size) {
        String rows = size.rows()
                .map(count -> String.format(Locale.ROOT, "about %,d rows", count))
                .orElse("rows not counted yet");
        return rows + ", " + Bytes.of(size.bytes());
    }
}

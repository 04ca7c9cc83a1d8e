package dev.kedge.cli.listing;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.kedge.cli.console.Text;
import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionHeader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints which heads a run leaves beside its targets. */
public final class OtherHeads {
    private static final int MESSAGE = 58;

    private OtherHeads() {}

    /** The sentence for a run that has nothing to do. */
    static String nothingToDo(String database, Direction direction, List<RevisionHeader> beside) {
        String start = "Nothing to do: ";
        if (beside.isEmpty()) {
            return start + "database " + database + " is at the target already.";
        }
        return direction == Direction.UP
                ? start + "database " + database + " has the target already. It is at "
                        + beside.stream().map(RevisionHeader::id).collect(Collectors.joining(", ")) + "."
                : start + "in database " + database + " nothing builds on the target.";
    }

    /**
     * The lines that name the heads that a downgrade leaves on other branches, and the command that reverts these as
     * well. The list is empty if nothing stays.
     *
     * @param targets the targets of the downgrade as the user wrote them
     */
    public static List<String> lines(
            Direction direction, List<RevisionHeader> beside, List<String> targets, Dialect dialect) {
        if (direction == Direction.UP || beside.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Other branches stay applied:");
        beside.forEach(head -> lines.add("  " + head.id() + "  " + Text.cut(head.message(), MESSAGE)));
        List<String> all = new ArrayList<>(List.of("base"));
        all.addAll(targets);
        lines.add(Wording.of("To revert them as well: {downgrade @target=%1$s}", all)
                .in(dialect));
        return lines;
    }

    static void write(JsonGenerator json, List<RevisionHeader> beside) throws IOException {
        if (!beside.isEmpty()) {
            json.writeArrayFieldStart("beside");
            for (RevisionHeader head : beside) {
                json.writeStartObject();
                json.writeStringField("revision", head.id());
                json.writeStringField("message", head.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}

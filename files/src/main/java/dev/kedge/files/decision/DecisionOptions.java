package dev.kedge.files.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What accept was told beside the annotations, each as the user wrote it.
 *
 * @param renames {@code table.old:new} or {@code old:new}
 * @param drops paths of tables and columns that are dropped and not renamed
 * @param using {@code table.column=expression}
 * @param backfills {@code table.column=expression}
 * @param allowed acknowledged hazards, such as {@code data-loss:prices.close}
 */
public record DecisionOptions(
        List<String> renames, List<String> drops, List<String> using, List<String> backfills, List<String> allowed) {

    /** Nothing said. */
    public static final DecisionOptions NONE =
            new DecisionOptions(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final String DATA_LOSS = "data-loss:";

    /** Copies the lists. */
    public DecisionOptions {
        renames = List.copyOf(renames);
        drops = List.copyOf(drops);
        using = List.copyOf(using);
        backfills = List.copyOf(backfills);
        allowed = List.copyOf(allowed);
    }

    /** What is dropped for sure: acknowledging the loss of an object's data says that it goes. */
    Set<String> dropped() {
        Set<String> paths = new TreeSet<>(drops);
        allowed.stream()
                .filter(hazard -> hazard.startsWith(DATA_LOSS))
                .forEach(hazard -> paths.add(hazard.substring(DATA_LOSS.length())));
        return paths;
    }

    /** The hazards that are acknowledged: those named, and the data that a named drop takes along. */
    public Set<String> acknowledged() {
        Set<String> hazards = new TreeSet<>(allowed);
        drops.forEach(path -> hazards.add(DATA_LOSS + path));
        return hazards;
    }
}

package dev.kedge.files;

import dev.kedge.core.plan.Plan;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Script;
import dev.kedge.core.stability.Experimental;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A revision that is about to be written.
 *
 * @param content revision.json
 * @param plan its steps and SQL
 */
@Experimental
public record NewRevision(RevisionContent content, Plan plan) {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * {@return the revision of a plan} Its id is a hash of its content, so the same input always gives the same
     * revision.
     *
     * @param plan the steps and the SQL
     * @param parents the ids of the revisions that it builds on
     * @param message what it does, one line
     * @param created when it is created
     * @param minimumServer the PostgreSQL major version that its SQL is written for
     * @param decisions the decisions of the developer, as options of accept
     * @param allowed the hazards that the developer acknowledged
     */
    public static NewRevision of(
            Plan plan,
            List<String> parents,
            String message,
            Instant created,
            int minimumServer,
            List<String> decisions,
            List<String> allowed) {
        return of(plan, parents, message, created, minimumServer, decisions, allowed, RevisionContent.Notes.NONE);
    }

    /**
     * {@return the revision of a plan, with notes} Its id is a hash of its content.
     *
     * @param plan the steps and the SQL
     * @param parents the ids of the revisions that it builds on
     * @param message what it does, one line
     * @param created when it is created
     * @param minimumServer the PostgreSQL major version that its SQL is written for
     * @param decisions the decisions of the developer, as options of accept
     * @param allowed the hazards that the developer acknowledged
     * @param notes the optional members of revision.json
     */
    public static NewRevision of(
            Plan plan,
            List<String> parents,
            String message,
            Instant created,
            int minimumServer,
            List<String> decisions,
            List<String> allowed,
            RevisionContent.Notes notes) {
        RevisionContent unnamed = new RevisionContent(
                "",
                parents,
                message,
                created,
                minimumServer,
                plan.compatible(),
                decisions,
                allowed,
                plan.up(),
                plan.down(),
                plan.upPhases().stream().map(RevisionContent.PhaseEntry::of).toList(),
                plan.downPhases().stream().map(RevisionContent.PhaseEntry::of).toList(),
                List.of(),
                notes);
        return new NewRevision(unnamed.named(), plan);
    }

    /** {@return the name of its folder: the time, the id, and the {@link Slug} of the message} */
    public String folder() {
        String slug = Slug.of(content.message());
        return TIMESTAMP.format(content.created()) + "_" + content.revision() + (slug.isEmpty() ? "" : "_" + slug);
    }

    /** {@return the texts of the files of its folder, by name} */
    public Map<String, String> files() {
        return new TreeMap<>(Map.of(
                RevisionFile.NAME,
                RevisionFile.print(content),
                Direction.UP.file(),
                Script.print(plan.upPhases()),
                Direction.DOWN.file(),
                Script.print(plan.downPhases())));
    }
}

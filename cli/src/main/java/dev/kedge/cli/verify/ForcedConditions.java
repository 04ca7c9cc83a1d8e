package dev.kedge.cli.verify;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.PhaseTerms;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Script;
import dev.kedge.runtime.script.ForwardingMigrations;
import java.util.Optional;

/**
 * Revisions whose phases with a line {@code -- when:} all run, or are all skipped. The condition is still queried, so that
 * a wrong query is found, but its answer does not count.
 */
final class ForcedConditions extends ForwardingMigrations {
    private final Migrations migrations;
    private final boolean due;

    ForcedConditions(Migrations migrations, boolean due) {
        super(migrations);
        this.migrations = migrations;
        this.due = due;
    }

    /** Whether any phase of the revisions has a condition. */
    static boolean matterTo(Migrations migrations) {
        return migrations.headers().stream()
                .flatMap(header -> migrations.sql(header, Direction.UP).stream())
                .flatMap(sql -> Script.parse("", sql).value().stream())
                .flatMap(phases -> phases.stream())
                .anyMatch(phase -> phase.terms().when().isPresent());
    }

    @Override
    public Optional<String> sql(RevisionHeader revision, Direction direction) {
        return migrations.sql(revision, direction).map(this::forced);
    }

    @Override
    public Optional<Revision> revision(String id) {
        return migrations
                .revision(id)
                .map(it -> new Revision(
                        it.header(),
                        it.created(),
                        it.minimumServer(),
                        it.up(),
                        it.down(),
                        hash(it, Direction.UP),
                        hash(it, Direction.DOWN),
                        it.files()));
    }

    private String hash(Revision revision, Direction direction) {
        return migrations
                .sql(revision.header(), direction)
                .map(this::forced)
                .map(Hashes::ofSql)
                .orElse(revision.sqlHash(direction));
    }

    private String forced(String sql) {
        return Script.parse("", sql)
                .value()
                .filter(phases ->
                        phases.stream().anyMatch(phase -> phase.terms().when().isPresent()))
                .map(phases -> Script.print(phases.stream().map(this::forced).toList()))
                .orElse(sql);
    }

    private Phase forced(Phase phase) {
        PhaseTerms terms = phase.terms();
        return new Phase(
                phase.number(),
                phase.mode(),
                phase.steps(),
                phase.title(),
                phase.doneWhen(),
                phase.cleanUp(),
                phase.rowsOf(),
                new PhaseTerms(
                        terms.when().map(this::answered),
                        terms.needs(),
                        terms.touches(),
                        terms.verify(),
                        terms.undoes()),
                phase.sql());
    }

    /** A query that needs the boolean of the other, so that the server cannot leave it out. */
    private String answered(String query) {
        return "SELECT coalesce(max(kedge.answer::int), 0) " + (due ? ">=" : "<") + " 0 FROM ("
                + query.replaceFirst(";\\s*$", "") + ") kedge (answer)";
    }
}

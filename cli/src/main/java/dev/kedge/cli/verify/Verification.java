package dev.kedge.cli.verify;

import dev.kedge.Kedge;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.listing.FindingLines;
import dev.kedge.cli.listing.Progress;
import dev.kedge.core.audit.Finding;
import dev.kedge.core.audit.Finding.Verdict;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Identifier;
import dev.kedge.files.Committed;
import dev.kedge.files.FolderMigrations;
import dev.kedge.files.JavaSteps;
import dev.kedge.runtime.DataStep;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.Preview;
import dev.kedge.runtime.Unmanaged;
import dev.kedge.runtime.catalog.Catalog;
import dev.kedge.runtime.live.LiveDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs all revisions up and down on an empty database and compares its catalogs with the steps after each. */
public final class Verification implements AutoCloseable {
    private final Committed committed;
    private final DatabaseUrl url;
    private final Map<String, DataStep> steps;
    private final Progress progress;
    private final List<Milestone> milestones;
    private final LiveDatabase live;
    private Kedge kedge;
    private Set<Unmanaged> unmanagedBefore = Set.of();
    private boolean wasEmpty;

    /**
     * A state at which the database is compared: the empty database, or a revision that builds on all revisions before
     * it.
     *
     * @param revision the revision; absent for the empty database
     * @param schema the schema that results from the steps
     */
    private record Milestone(Optional<Revision> revision, Schema schema) {
        String target() {
            return revision.map(Revision::id).orElse("base");
        }
    }

    /**
     * Creates a verification.
     *
     * @param committed the folder
     * @param url an empty database
     * @param steps the Java steps to run; others are left out
     * @param progress is notified
     */
    public Verification(Committed committed, DatabaseUrl url, Map<String, DataStep> steps, Progress progress) {
        this.committed = committed;
        this.url = url;
        this.steps = Map.copyOf(steps);
        this.progress = progress;
        this.milestones = milestones(committed);
        this.live = LiveDatabase.open(url, committed.snapshot().database().schema());
        this.kedge = runner(true);
    }

    /** The runner with which phases that have a condition all run, or are all skipped. */
    private Kedge runner(boolean due) {
        Kedge runner = Kedge.on(url.dataSource())
                .with(new ForcedConditions(new FolderMigrations(committed), due))
                .application("kedge verify")
                .listener(progress)
                .schema(committed.snapshot().database().schema());
        for (String name : JavaSteps.of(committed)) {
            runner = runner.dataStep(name, steps.getOrDefault(name, connection -> {}));
        }
        return runner;
    }

    private static List<Milestone> milestones(Committed committed) {
        List<Milestone> milestones = new ArrayList<>(List.of(new Milestone(Optional.empty(), Schema.EMPTY)));
        Schema schema = Schema.EMPTY;
        int before = 0;
        for (Revision revision : committed.history()) {
            schema = CommandFailure.unwrap(Replay.apply(schema, revision));
            before++;
            if (committed.graph().withAncestors(List.of(revision.id())).size() == before) {
                milestones.add(new Milestone(Optional.of(revision), schema));
            }
        }
        return milestones;
    }

    /** Creates the roles that the revisions name. On a temporary server they do not exist. */
    public void createRoles() {
        NavigableSet<String> roles = new TreeSet<>();
        for (Milestone milestone : milestones) {
            milestone.schema().all(Right.class).forEach(right -> roles.add(right.role()));
            milestone.schema().tables().stream()
                    .flatMap(table -> table.policies().stream())
                    .map(Policy::roles)
                    .forEach(roles::addAll);
        }
        roles.removeIf(
                role -> role.equalsIgnoreCase("public") || role.startsWith("pg_") || role.startsWith("CURRENT_"));
        try (Connection connection = url.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : roles) {
                statement.execute("CREATE ROLE " + Identifier.quote(role));
            }
        } catch (SQLException e) {
            throw failure(CommandCode.CATALOG_UNREADABLE, url, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Runs everything up and down; stops at the first difference. If phases have conditions, they all run the first time,
     * and are skipped the second time.
     */
    public Optional<Diagnostic> run() {
        refuseUnlessEmpty();
        wasEmpty = true;
        Optional<Diagnostic> mismatch = thereAndBack();
        if (mismatch.isEmpty() && ForcedConditions.matterTo(new FolderMigrations(committed))) {
            kedge = runner(false);
            mismatch = thereAndBack();
        }
        if (mismatch.isEmpty()) {
            progress.verified(committed.history().size());
        }
        return mismatch;
    }

    /**
     * Drops what a run has left in the database, also one that failed. A database that was not empty before is not
     * touched.
     */
    public void clean() {
        if (!wasEmpty) {
            return;
        }
        try (Connection connection = url.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_database()")) {
            row.next();
            kedge.clean(row.getString(1));
        } catch (KedgeException e) {
            progress.noticed("The database is not empty again. " + e.getMessage());
        } catch (SQLException e) {
            progress.noticed("The database is not empty again: " + e.getMessage());
        }
    }

    private Optional<Diagnostic> thereAndBack() {
        List<Milestone> up = milestones.subList(1, milestones.size());
        progress.each(committed.history().size());
        for (Milestone milestone : up) {
            upgrade(milestone.target());
            Optional<Diagnostic> mismatch = mismatch(milestone, milestone, Direction.UP);
            if (mismatch.isPresent()) {
                return mismatch;
            }
        }
        List<Milestone> down = new ArrayList<>(milestones);
        Collections.reverse(down);
        progress.each(committed.history().size());
        for (int i = 1; i < down.size(); i++) {
            downgrade(down.get(i).target());
            Optional<Diagnostic> mismatch = mismatch(down.get(i), down.get(i - 1), Direction.DOWN);
            if (mismatch.isPresent()) {
                return mismatch;
            }
        }
        return Optional.empty();
    }

    /** Reverts everything but a target, on all branches. There are no rows to lose, and no objects of others. */
    private void downgrade(String target) {
        Preview preview = kedge.previewDowngrade("base", target);
        kedge.allow(preview.dataLoss().toArray(String[]::new))
                .allow(preview.unmanagedLoss().toArray(String[]::new))
                .downgradeTo("base", target);
    }

    private void upgrade(String target) {
        List<String> lost = kedge.previewUpgrade(target).unmanagedLoss();
        kedge.allow(lost.toArray(String[]::new)).upgradeTo(target);
    }

    private void refuseUnlessEmpty() {
        Catalog catalog = live.catalog();
        unmanagedBefore = Set.copyOf(catalog.unmanaged());
        List<String> there = Stream.concat(catalog.schema().keys(), catalog.leftOut().stream())
                .map(Object::toString)
                .toList();
        if (!there.isEmpty()) {
            String some = there.stream().limit(3).collect(Collectors.joining(", "));
            throw failure(CommandCode.DATABASE_NOT_EMPTY, url, some + (there.size() > 3 ? " and more" : ""));
        }
    }

    /** The difference between the database and the expected state after a revision has run. */
    private Optional<Diagnostic> mismatch(Milestone expected, Milestone ran, Direction direction) {
        progress.between("comparing the catalogs with the steps");
        List<Finding> wrong = live.audit(expected.schema(), table -> false).findings().stream()
                .filter(finding -> finding.verdict() != Verdict.OK && finding.verdict() != Verdict.EXISTENCE_ONLY)
                .toList();
        List<String> left = expected.revision().isPresent() ? List.of() : left();
        if (wrong.isEmpty() && left.isEmpty()) {
            return Optional.empty();
        }
        Revision revision = ran.revision().orElseThrow();
        String when = (direction == Direction.UP ? "After upgrading to " : "After reverting ") + revision.id() + " ("
                + revision.header().message() + ")";
        String file = "revisions/" + revision.header().folder() + (direction == Direction.UP ? "/up.sql" : "/down.sql");
        String lines = Stream.concat(
                        wrong.stream().flatMap(finding -> FindingLines.of(finding).stream()), left.stream())
                .collect(Collectors.joining("\n"));
        return Optional.of(Diagnostic.of(CommandCode.REVISION_MISMATCH, Place.whole(file), when, lines, file));
    }

    /** Objects that revisions have created although no step describes them, and that no downgrade has removed. */
    private List<String> left() {
        return live.catalog().unmanaged().stream()
                .filter(thing -> !unmanagedBefore.contains(thing))
                .map(thing -> "[extra] " + thing)
                .toList();
    }

    private static CommandFailure failure(Code code, Object... arguments) {
        return new CommandFailure(List.of(Diagnostic.of(code, Place.NOWHERE, arguments)));
    }

    @Override
    public void close() {
        live.close();
    }
}

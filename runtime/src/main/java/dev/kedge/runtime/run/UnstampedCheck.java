package dev.kedge.runtime.run;

import dev.kedge.core.audit.Audit;
import dev.kedge.core.audit.Finding;
import dev.kedge.core.audit.Finding.Verdict;
import dev.kedge.core.audit.ManagedSchema;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.catalog.Catalog;
import dev.kedge.runtime.catalog.CatalogReader;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.normalize.ExpressionNormalizer;
import dev.kedge.runtime.script.AppliedSchema;
import dev.kedge.runtime.script.RevisionScript;
import dev.kedge.runtime.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Detects a database whose ledger has no revision although it has tables that the first revision creates. It got its
 * schema another way. The catalogs tell which revision it corresponds to, and nothing is run on it.
 */
public final class UnstampedCheck {
    private final Session session;
    private final Migrations migrations;
    private final RevisionGraph graph;
    private final String schema;

    private UnstampedCheck(Session session, Migrations migrations, RevisionGraph graph, String schema) {
        this.session = session;
        this.migrations = migrations;
        this.graph = graph;
        this.schema = schema;
    }

    /** A revision, and the number of differences between a database and its schema. */
    private record Candidate(RevisionHeader revision, Schema schema, long distance) {}

    /**
     * Refuses to run the first revision if its tables exist already. Only SQL as Kedge generated it is certain to fail.
     *
     * @param schema the schema of unqualified names
     */
    public static void refuse(
            Session session, Migrations migrations, RunPlan plan, List<RevisionScript> todo, String schema)
            throws SQLException {
        if (!plan.state().standings().isEmpty() || plan.state().upToDate() || todo.isEmpty()) {
            return;
        }
        Revision first = todo.get(0).revision();
        if (migrations.handWritten(first.header(), Direction.UP).isEmpty()) {
            UnstampedCheck database = new UnstampedCheck(session, migrations, plan.graph(), schema);
            List<String> there = database.tablesOf(first);
            if (!there.isEmpty()) {
                throw KedgeException.of(
                        DatabaseCode.DATABASE_UNSTAMPED,
                        there.size() == 1 ? "table " + there.get(0) : "tables " + String.join(", ", there),
                        first.id(),
                        database.wayOut());
            }
        }
    }

    private List<String> tablesOf(Revision first) throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        for (QualifiedName name : created(first)) {
            QualifiedName full = name.schema().isEmpty() ? new QualifiedName(schema, name.name()) : name;
            names.put(full.sql(), name.toString());
        }
        String all = names.keySet().stream().map(Literal::quote).collect(Collectors.joining(", "));
        List<String> there = new ArrayList<>();
        try (Statement statement = session.connection().createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT name FROM unnest(ARRAY[" + all
                                + "]::text[]) WITH ORDINALITY AS t (name, place) WHERE to_regclass(name) IS NOT NULL ORDER BY place")) {
            while (row.next()) {
                there.add(Objects.requireNonNull(names.get(row.getString(1))));
            }
        }
        return there;
    }

    private static List<QualifiedName> created(Revision first) {
        return first.steps(Direction.UP).stream()
                .flatMap(step -> step.creates().stream())
                .filter(key -> key.kind() == ObjectKey.Kind.TABLE)
                .map(ObjectKey::owner)
                .toList();
    }

    private Wording wayOut() {
        try {
            return wayOut(session.snapshot(schema, it -> CatalogReader.readOpen(it, schema)));
        } catch (SQLException e) {
            return Wording.of(
                    "Its revision could not be determined (%1$s). Record it:\n{stamp @target=REVISION}",
                    ServerError.of(e).message());
        }
    }

    private Wording wayOut(Catalog catalog) throws SQLException {
        Optional<Candidate> nearest = Optional.empty();
        long fewest = Long.MAX_VALUE;
        for (Candidate candidate : nearest(catalog.schema())) {
            long differences = differences(candidate.schema, catalog);
            if (differences < fewest) {
                fewest = differences;
                nearest = Optional.of(candidate);
            }
        }
        if (nearest.isEmpty() || fewest * 2 > nearest.get().schema.keys().count()) {
            return Wording.plain(
                    "It resembles no revision. Name another database or schema, or rename or drop its tables.");
        }
        RevisionHeader revision = nearest.get().revision;
        String is = fewest == 0
                ? "It has everything that revision %1$s (%2$s) describes. Record that revision; an upgrade runs those after it:\n"
                        + "{stamp @target=%1$s}"
                : "It is closest to revision %1$s (%2$s); %3$s of its objects and their parts differ."
                        + " Record that revision, and see what differs:\n"
                        + "{stamp @target=%1$s}{CLI: && }{MAVEN: && }{JAVA:   and then: }{audit}";
        return Wording.of(is, revision.id(), revision.message(), fewest);
    }

    /**
     * The revisions whose names of objects and parts fit best, the newest first. Types and expressions are compared
     * later.
     */
    private List<Candidate> nearest(Schema live) {
        Set<ObjectKey> found = new HashSet<>(live.keys().toList());
        List<Candidate> nearest = new ArrayList<>();
        Set<String> before = new HashSet<>();
        Schema soFar = Schema.EMPTY;
        for (RevisionHeader revision : graph.order()) {
            soFar = KedgeException.unwrap(Replay.apply(soFar, AppliedSchema.revision(migrations, revision)));
            before.add(revision.id());
            // on a branch the schema also contains what the other branch has created
            if (graph.withAncestors(List.of(revision.id())).equals(before)) {
                add(nearest, new Candidate(revision, soFar, distance(soFar, found)));
            }
        }
        Collections.reverse(nearest);
        return nearest;
    }

    private static void add(List<Candidate> nearest, Candidate candidate) {
        long best = nearest.isEmpty() ? Long.MAX_VALUE : nearest.get(0).distance;
        if (candidate.distance < best) {
            nearest.clear();
        }
        if (candidate.distance <= best) {
            nearest.add(candidate);
        }
    }

    private static long distance(Schema schema, Set<ObjectKey> found) {
        Set<ObjectKey> declared = new HashSet<>(schema.keys().toList());
        long shared = declared.stream().filter(found::contains).count();
        return declared.size() + found.size() - 2 * shared;
    }

    /** Ignores other objects of the database, which need not belong to Kedge. */
    private long differences(Schema declared, Catalog catalog) throws SQLException {
        Schema found = ManagedSchema.of(declared, catalog.against(declared));
        ExpressionNormalizer.Result spelled = session.normalized(schema, declared, found);
        return Audit.of(spelled.schema(), found, spelled.undecided()).stream()
                .map(Finding::verdict)
                .filter(verdict -> verdict == Verdict.MISSING || verdict == Verdict.DIFFERS)
                .count();
    }
}

package dev.kedge.files.cases;

import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Schema;
import dev.kedge.files.Snapshot;
import dev.kedge.files.SnapshotFile;
import dev.kedge.files.accept.Drift;
import dev.kedge.files.decision.DecisionOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory of {@code tests/cases/diff}: two schemas as data, and what is expected of the way between them. What is found out about a
 * case is found out once, however many tests ask.
 */
public final class Case {
    /** The file that makes a directory a case. */
    private static final String AFTER = "after.jsonl";

    /** How the names of those begin that are tried: {@code -Dkedge.case=view/} in the inner loop. */
    private static final String ONLY = System.getProperty("kedge.case", "");

    private static final List<Case> ALL = read();

    private final Path folder;
    private final Map<String, Optional<Snapshot>> snapshots = new HashMap<>();
    private @Nullable Drift drift;
    private @Nullable Plan plan;
    private @Nullable Plan build;

    private Case(Path folder) {
        this.folder = folder;
    }

    /** All cases, sorted by name. */
    public static List<Case> all() {
        return ALL;
    }

    private static List<Case> read() {
        Path root = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolve("tests/cases/diff"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        try (Stream<Path> files = Files.walk(root, 3)) {
            return files.filter(file -> file.getFileName().toString().equals(AFTER))
                    .map(Path::getParent)
                    .sorted()
                    .map(Case::new)
                    .filter(that -> that.toString().startsWith(ONLY))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases whose steps can run, which is all but those that ask for a decision. */
    public static List<Case> runnable() {
        return all().stream().filter(c -> c.text("problem.txt").isEmpty()).toList();
    }

    /** The directory. */
    public Path folder() {
        return folder;
    }

    /** The schema that the database has at first; that of an empty database if the case holds none. */
    public Declared before() {
        return snapshot("before.jsonl").map(Snapshot::declared).orElse(Declared.EMPTY);
    }

    /** The schema that it is to have. */
    public Declared after() {
        return snapshot(AFTER).orElseThrow().declared();
    }

    /** A snapshot of the case; absent if the file is. */
    public synchronized Optional<Snapshot> snapshot(String file) {
        return snapshots.computeIfAbsent(
                file,
                name -> text(name).map(text -> SnapshotFile.parse(name, text).get()));
    }

    /** The oldest PostgreSQL major version that the case is for. */
    public int minimumServer() {
        return snapshot(AFTER).orElseThrow().database().postgres();
    }

    /** What was decided on the command line. */
    public DecisionOptions options() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List.of("rename", "drop", "using", "backfill", "default", "allow")
                .forEach(name -> values.put(name, option("--" + name)));
        return DecisionOptions.parse(values);
    }

    private List<String> option(String name) {
        return text("options.txt")
                .orElse("")
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }

    /** The way from one schema to the other as the code under test finds it. */
    public synchronized Drift drift() {
        Drift known = drift;
        if (known == null) {
            known = Drift.between(before(), after(), options());
            drift = known;
        }
        return known;
    }

    /** The SQL of that way and back. */
    public synchronized Plan plan() {
        Plan known = plan;
        if (known == null) {
            known = Planner.plan(before().schema(), drift().steps());
            plan = known;
        }
        return known;
    }

    /** The SQL that builds the first schema in an empty database. */
    public synchronized Plan build() {
        Plan known = build;
        if (known == null) {
            Drift fromNothing = Drift.between(Declared.EMPTY, bare(before().schema()), DecisionOptions.NONE);
            known = Planner.plan(Schema.EMPTY, fromNothing.steps());
            build = known;
        }
        return known;
    }

    private static Declared bare(Schema schema) {
        return Declared.EMPTY.withSchema(schema, Map.of());
    }

    /** The text of a file of the case; absent if there is none. */
    public Optional<String> text(String file) {
        try {
            Path path = folder.resolve(file);
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getParent().getFileName() + "/" + folder.getFileName();
    }
}

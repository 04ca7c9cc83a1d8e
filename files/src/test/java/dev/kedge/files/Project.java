package dev.kedge.files;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.files.accept.Accept;
import dev.kedge.files.decision.DecisionOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A database's folder in a temporary directory, with entities written as the object lines of a snapshot. */
final class Project {
    /** A table to start with. */
    static final List<String> STOCK = List.of(
            "{'table':'stock','entity':'app.Stock'}",
            "{'column':'id','of':'stock','position':1,'type':'bigint'}",
            "{'column':'name','of':'stock','position':2,'type':'text','nullable':true}",
            "{'primaryKey':'stock_pkey','of':'stock','columns':['id']}");

    private static final DatabaseInfo DATABASE = new DatabaseInfo("market", 14, "public", List.of());

    private final Path folder;
    private Instant now = Instant.parse("2025-09-04T20:30:00Z");

    Project(Path folder) {
        this.folder = folder;
    }

    Directory directory() {
        return new Directory(folder);
    }

    /** The objects of a table and one line more. */
    static List<String> with(List<String> objects, String... more) {
        List<String> all = new ArrayList<>(objects);
        all.addAll(List.of(more));
        return all;
    }

    /** What a compile leaves that compared these objects with the folder as it is. */
    Model compile(List<String> objects) {
        String committed = files().get(SnapshotFile.NAME);
        String hash = committed == null
                ? ""
                : SnapshotFile.parse(SnapshotFile.NAME, committed).get().hash();
        String header =
                "{'kedge':'snapshot','format':1,'needs':'0.1','database':'market','postgres':14,'schema':'public'}";
        String text = String.join("\n", with(List.of(header), objects.toArray(String[]::new)))
                .replace('\'', '"');
        return new Model(
                DATABASE,
                hash,
                Committed.readRevisions(directory())
                        .value()
                        .map(Committed::digest)
                        .orElse(""),
                List.of("app/Stock.java"),
                SnapshotFile.parse("entities", text).get().declared());
    }

    Outcome<Accept.Result> accept(String message, List<String> objects) {
        return accept(compile(objects), message, DecisionOptions.NONE, false);
    }

    Outcome<Accept.Result> accept(Model model, String message, DecisionOptions options, boolean amend) {
        now = now.plus(Duration.ofMinutes(1));
        return Accept.run(new Accept.Request(
                directory(), model, Optional.of(message).filter(m -> !m.isEmpty()), options, amend, now));
    }

    static DecisionOptions allow(String... hazards) {
        return DecisionOptions.allow(List.of(hazards));
    }

    /** The paths of all files, hidden ones too, with their text. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The folder of a revision, from 1, as a path below the database's folder. */
    String revision(int number) {
        return "revisions/"
                + Committed.readRevisions(directory())
                        .get()
                        .graph()
                        .order()
                        .get(number - 1)
                        .folder();
    }

    void edit(String file, UnaryOperator<String> change) {
        write(file, change.apply(files().get(file)));
    }

    void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String path) {
        try (Stream<Path> walk = Files.walk(folder.resolve(path))) {
            for (Path found : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes and places of diagnostics, places below the folder. */
    List<String> said(Outcome<?> outcome) {
        String prefix = directory().prefix();
        return outcome.diagnostics().stream()
                .map(d -> (d.code().id() + " " + d.place().text().replace(prefix, "")).strip())
                .toList();
    }

    Outcome<Committed> read() {
        return Committed.read(directory());
    }
}

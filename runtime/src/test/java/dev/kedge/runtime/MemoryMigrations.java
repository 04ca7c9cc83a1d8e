package dev.kedge.runtime;

import dev.kedge.core.revision.Compatibility;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SquashedRevision;
import dev.kedge.core.step.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Revisions made of strings. Each is named by a word of at least three letters that is its id, builds on those given, and
 * holds its scripts as they would stand in up.sql and down.sql.
 *
 * @param database the database's name
 * @param schema its schema
 * @param minimumServer the oldest server
 * @param entries the revisions
 */
record MemoryMigrations(String database, String schema, int minimumServer, List<Entry> entries) implements Migrations {

    record Entry(
            Revision revision,
            String up,
            Optional<String> down,
            Optional<String> packagedUp,
            Map<String, byte[]> files) {
        Entry(Revision revision, String up, Optional<String> down, Optional<String> packagedUp) {
            this(revision, up, down, packagedUp, Map.of());
        }
    }

    static MemoryMigrations in(String schema) {
        return new MemoryMigrations("market", schema, 14, List.of());
    }

    MemoryMigrations database(String name) {
        return new MemoryMigrations(name, schema, minimumServer, entries);
    }

    MemoryMigrations minimumServer(int major) {
        return new MemoryMigrations(database, schema, major, entries);
    }

    MemoryMigrations then(String id, String up) {
        return then(id, up, "");
    }

    /** A revision on top of the last one. */
    MemoryMigrations then(String id, String up, String down) {
        List<String> parents = entries.isEmpty()
                ? List.of()
                : List.of(entries.get(entries.size() - 1).revision.id());
        return revision(id, parents, true, up, down);
    }

    /** A revision on top of the last one that breaks code without a certain revision. */
    MemoryMigrations breaking(String id, String from, String up) {
        return revision(
                id,
                List.of(entries.get(entries.size() - 1).revision.id()),
                Compatibility.of(false, Optional.of(from)),
                up,
                "");
    }

    MemoryMigrations revision(String id, List<String> parents, boolean compatible, String up, String down) {
        return revision(id, parents, Compatibility.of(compatible), up, down);
    }

    private MemoryMigrations revision(
            String id, List<String> parents, Compatibility compatibility, String up, String down) {
        String upHash = Hashes.ofSql(up);
        String downHash = Hashes.ofSql(down);
        String checksum = Revision.checksum("", upHash, downHash);
        String folder = "%05d_%s".formatted(entries.size(), id);
        RevisionHeader header =
                new RevisionHeader(id, parents, folder, checksum, compatibility, "message of " + id, List.of());
        Revision revision = new Revision(header, Instant.EPOCH, minimumServer, List.of(), List.of(), upHash, downHash);
        return with(new Entry(revision, up, Optional.of(down), Optional.of(up)));
    }

    /** These migrations, with a squash of the revisions from one to another. */
    MemoryMigrations squash(String id, int from, int to, String up, String down) {
        List<RevisionHeader> run = headers().subList(from, to).stream().toList();
        String upHash = Hashes.ofSql(up);
        String downHash = Hashes.ofSql(down);
        RevisionHeader header = new RevisionHeader(
                id,
                run.get(0).parents(),
                "%05d_%s".formatted(entries.size(), id),
                Revision.checksum("", upHash, downHash),
                Compatibility.WITH_ALL,
                "message of " + id,
                run.stream().flatMap(one -> one.recorded().stream()).toList());
        Revision revision = new Revision(header, Instant.EPOCH, minimumServer, List.of(), List.of(), upHash, downHash);
        return with(new Entry(revision, up, Optional.of(down), Optional.of(up)));
    }

    /** These migrations, with a file of rows in the last revision. */
    MemoryMigrations file(String name, byte[] bytes) {
        Entry last = entries.get(entries.size() - 1);
        Revision former = last.revision;
        List<String> files = new ArrayList<>(former.files());
        Map<String, byte[]> contents = new HashMap<>(last.files);
        contents.put(name, bytes);
        try {
            files.add(Hashes.ofBytes(new ByteArrayInputStream(bytes)) + "  " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Revision revision = new Revision(
                former.header(),
                former.created(),
                former.minimumServer(),
                former.up(),
                former.down(),
                former.upHash(),
                former.downHash(),
                files);
        return new MemoryMigrations(database, schema, minimumServer, entries.subList(0, entries.size() - 1))
                .with(new Entry(revision, last.up, last.down, last.packagedUp, contents));
    }

    /** These migrations, where the application contains another content for the file of the last revision. */
    MemoryMigrations packagedFile(String name, byte[] bytes) {
        Entry last = entries.get(entries.size() - 1);
        return new MemoryMigrations(database, schema, minimumServer, entries.subList(0, entries.size() - 1))
                .with(new Entry(last.revision, last.up, last.down, last.packagedUp, Map.of(name, bytes)));
    }

    /** These migrations, without the revisions that a squash replaces. */
    MemoryMigrations finished(String squash) {
        List<String> gone = headers().stream()
                .filter(header -> header.id().equals(squash))
                .flatMap(header -> header.replaces().stream())
                .map(SquashedRevision::revision)
                .toList();
        return new MemoryMigrations(
                database,
                schema,
                minimumServer,
                entries.stream()
                        .filter(entry -> !gone.contains(entry.revision.id()))
                        .toList());
    }

    /** These migrations, where the application contains another up.sql for the last revision than when it was compiled; null for none. */
    MemoryMigrations packaged(String up) {
        Entry last = entries.get(entries.size() - 1);
        List<Entry> others = entries.subList(0, entries.size() - 1);
        return new MemoryMigrations(database, schema, minimumServer, others)
                .with(new Entry(last.revision, last.up, last.down, Optional.ofNullable(up)));
    }

    /** The same migrations, with these typed steps in the last revision. */
    MemoryMigrations withSteps(List<Step> up, List<Step> down) {
        Entry last = entries.get(entries.size() - 1);
        Revision old = last.revision;
        Revision revision =
                new Revision(old.header(), old.created(), old.minimumServer(), up, down, old.upHash(), old.downHash());
        return first(entries.size() - 1).with(new Entry(revision, last.up, last.down, last.packagedUp));
    }

    /** The first so many revisions, as an older build knows them. */
    MemoryMigrations first(int count) {
        return new MemoryMigrations(database, schema, minimumServer, entries.subList(0, count));
    }

    private MemoryMigrations with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new MemoryMigrations(database, schema, minimumServer, List.copyOf(more));
    }

    @Override
    public String digest() {
        return RevisionGraph.digest(headers());
    }

    @Override
    public List<RevisionHeader> headers() {
        return entries.stream().map(entry -> entry.revision.header()).toList();
    }

    @Override
    public Optional<Revision> revision(String id) {
        return entries.stream()
                .map(Entry::revision)
                .filter(revision -> revision.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<InputStream> file(RevisionHeader header, String name) {
        return entries.stream()
                .filter(entry -> entry.revision.id().equals(header.id()))
                .findFirst()
                .map(entry -> entry.files.get(name))
                .map(ByteArrayInputStream::new);
    }

    @Override
    public Optional<String> sql(RevisionHeader header, Direction direction) {
        return entries.stream()
                .filter(entry -> entry.revision.id().equals(header.id()))
                .findFirst()
                .flatMap(entry -> direction == Direction.UP ? entry.packagedUp : entry.down);
    }
}

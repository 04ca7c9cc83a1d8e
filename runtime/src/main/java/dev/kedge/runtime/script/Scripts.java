package dev.kedge.runtime.script;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Script;
import dev.kedge.runtime.KedgeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the SQL of the revisions to run, and checks all of it before the first revision runs. */
public final class Scripts {
    private final Migrations migrations;
    private final Direction direction;

    public Scripts(Migrations migrations, Direction direction) {
        this.migrations = migrations;
        this.direction = direction;
    }

    /** The scripts of these revisions. Throws the problems of all of them together. */
    public List<RevisionScript> read(List<RevisionHeader> revisions) {
        List<RevisionScript> scripts = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (RevisionHeader revision : revisions) {
            Outcome<RevisionScript> script = read(revision);
            script.value().ifPresent(scripts::add);
            problems.addAll(script.diagnostics());
        }
        if (Diagnostic.anyError(problems)) {
            throw new KedgeException(problems);
        }
        return scripts;
    }

    private Outcome<RevisionScript> read(RevisionHeader header) {
        String file = "revisions/" + header.folder() + "/" + direction.file();
        Optional<Revision> revision = migrations.revision(header.id());
        Optional<String> text = migrations.sql(header, direction);
        if (revision.isEmpty() || text.isEmpty()) {
            String resource = "kedge/" + migrations.database() + "/" + file;
            return failed(DatabaseCode.SQL_MISSING, file, header.id(), resource);
        }
        if (!Hashes.ofSql(text.get()).equals(revision.get().sqlHash(direction))) {
            return failed(DatabaseCode.SQL_EDITED, file, header.id(), direction.file());
        }
        return Script.parse(file, text.get())
                .then(phases -> {
                    List<Diagnostic> files = new RevisionFiles(migrations).problems(revision.get(), phases);
                    return files.isEmpty() ? Outcome.of(phases) : Outcome.failed(files);
                })
                .then(phases -> isIrreversible(revision.get(), header, phases)
                        ? failed(DatabaseCode.IRREVERSIBLE, file, header.id(), "its down.sql holds no phase")
                        : Outcome.of(new RevisionScript(
                                revision.get(), direction, text.get().replace("\r\n", "\n"), phases)));
    }

    /**
     * A revision that does nothing, such as a merge, is reverted by doing nothing. So is one whose steps back need no SQL,
     * such as the withdrawal of a retirement.
     */
    private boolean isIrreversible(Revision revision, RevisionHeader header, List<Phase> phases) {
        return direction == Direction.DOWN
                && phases.isEmpty()
                && revision.down().isEmpty()
                && !migrations
                        .sql(header, Direction.UP)
                        .flatMap(up -> Script.parse("", up).value())
                        .orElse(List.of())
                        .isEmpty();
    }

    /** Whether the revision has no SQL in this direction. */
    public boolean isMissing(RevisionHeader header) {
        return migrations
                .sql(header, direction)
                .flatMap(text -> Script.parse("", text).value())
                .orElse(List.of())
                .isEmpty();
    }

    private static Outcome<RevisionScript> failed(Code code, String file, Object... arguments) {
        return Outcome.failed(Diagnostic.of(code, Place.whole(file), arguments));
    }
}

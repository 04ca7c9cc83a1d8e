package dev.kedge.runtime.script;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.schema.Schema;
import dev.kedge.runtime.KedgeException;
import java.util.List;
import java.util.Set;

/** The schema that results from revisions of a build. */
public final class AppliedSchema {
    private AppliedSchema() {}

    /** The schema after the revisions with these ids; unknown ids are ignored. */
    public static Schema revisions(Migrations migrations, Set<String> ids) {
        List<Revision> revisions = migrations.headers().stream()
                .filter(header -> ids.contains(header.id()))
                .map(header -> revision(migrations, header))
                .toList();
        return KedgeException.unwrap(Replay.of(revisions));
    }

    public static Revision revision(Migrations migrations, RevisionHeader header) {
        return migrations
                .revision(header.id())
                .orElseThrow(() -> KedgeException.of(
                        DatabaseCode.SQL_MISSING, header.id(), "kedge/" + migrations.database() + "/revisions"));
    }
}

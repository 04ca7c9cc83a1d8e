package dev.kedge.runtime.ledger;

import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SchemaVersion;
import dev.kedge.runtime.script.KnownRevisions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The readable data that the ledger records for revisions: message and version. Versions follow from the steps of the
 * whole history, so they are computed on first use; a run that has nothing to do needs none.
 */
final class RevisionLabels {
    private final KnownRevisions migrations;
    private @Nullable Map<String, Label> labels;

    RevisionLabels(KnownRevisions migrations) {
        this.migrations = migrations;
    }

    /**
     * The readable data of one revision.
     *
     * @param version the schema version after it
     * @param message what it does
     */
    record Label(Optional<String> version, Optional<String> message) {
        /** The label of a revision that the build does not know. */
        static final Label UNKNOWN = new Label(Optional.empty(), Optional.empty());
    }

    /** The label of a revision. */
    Label of(String id) {
        Map<String, Label> known = labels;
        if (known == null) {
            known = read();
            labels = known;
        }
        return known.getOrDefault(id, Label.UNKNOWN);
    }

    private Map<String, Label> read() {
        RevisionGraph graph = migrations.graph();
        Map<String, SchemaVersion> versions = versions(graph);
        Map<String, Label> all = new HashMap<>();
        for (RevisionHeader header : migrations.headers()) {
            String node = graph.node(header.id());
            all.put(
                    header.id(),
                    new Label(
                            Optional.ofNullable(versions.get(node)).map(SchemaVersion::toString),
                            Optional.of(header.message())));
        }
        return all;
    }

    private Map<String, SchemaVersion> versions(RevisionGraph graph) {
        List<Revision> history = graph.order().stream()
                .flatMap(header -> migrations.revision(header.id()).map(it -> it.under(header)).stream())
                .toList();
        return SchemaVersion.of(history, migrations.namedVersions());
    }
}

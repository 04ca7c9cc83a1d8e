package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.postgres.OnServers;
import dev.kedge.runtime.script.ForwardingMigrations;
import dev.kedge.runtime.script.KnownRevisions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** The graph of a build's revisions is made once, and not at all if there is nothing to do. */
@ParameterizedClass
@OnServers
class OneGraphTest {
    @Parameter
    Server server;

    private final Counted migrations = new Counted(MemoryMigrations.in(Server.freshSchema())
            .then("aaa1", "-- phase 1 [tx]: create\nCREATE TABLE t ();\n", "-- phase 1 [tx]: drop\nDROP TABLE t;\n")
            .then("bbb2", "-- phase 1 [tx]: nothing\nSELECT 1;\n", "-- phase 1 [tx]: nothing\nSELECT 1;\n"));

    @Test
    void oneGraphServesWhateverIsDone() {
        Kedge kedge = Kedge.on(server.source()).with(migrations);
        kedge.upgradeTo("aaa1");
        assertThat(migrations.graphs).hasValue(1);

        kedge.application("another copy").upgrade();
        kedge.status();
        kedge.current();
        kedge.previewDowngrade("base");
        kedge.downgradeTo("base");
        kedge.stamp("head");
        kedge.previewClean();
        assertThat(migrations.graphs).hasValue(1);
    }

    @Test
    void aRunThatFindsNothingToDoNeedsNone() {
        Kedge.on(server.source()).with(migrations).upgrade();
        assertThat(migrations.graphs).hasValue(1);
        Kedge.on(server.source()).with(migrations).upgrade();
        assertThat(migrations.graphs).hasValue(1);
    }

    /** The same revisions, which count the graphs that are made of them. */
    private static final class Counted extends ForwardingMigrations {
        private final AtomicInteger graphs = new AtomicInteger();

        Counted(Migrations revisions) {
            super(revisions);
        }

        @Override
        public List<RevisionHeader> headers() {
            boolean ofGraph = StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getClassName().equals(KnownRevisions.class.getName())
                                    && frame.getMethodName().equals("graph")));
            if (ofGraph) {
                graphs.incrementAndGet();
            }
            return super.headers();
        }
    }
}

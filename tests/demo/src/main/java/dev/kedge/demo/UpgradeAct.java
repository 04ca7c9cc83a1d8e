package dev.kedge.demo;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.example.MarketDatabase;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.Report;
import java.time.Duration;

/** The application starts twice: on an empty database, and on one that is up to date. */
final class UpgradeAct {
    private final Narrator narrator;
    private final MarketDatabase database;

    UpgradeAct(Narrator narrator, MarketDatabase database) {
        this.narrator = narrator;
        this.database = database;
    }

    void play() {
        narrator.act("The application starts on an empty database");
        narrator.command("Kedge.on(dataSource).with(MarketMigrations.all()).upgrade()");
        Report first = database.upgrade(new Lines());
        narrator.show(
                "   " + first.ran().size() + " revisions in " + first.took().toMillis() + " ms");
        narrator.act("It starts again");
        Report second = database.upgrade(new Lines());
        narrator.show("   " + second.ran().size() + " revisions: one query showed that nothing is pending");
    }

    /** A line for each revision. */
    private final class Lines implements KedgeListener {
        @Override
        public void revisionFinished(RevisionHeader revision, Direction direction, Duration took) {
            narrator.show(
                    String.format("   %s  %-56s %5d ms", revision.id(), cut(revision.message()), took.toMillis()));
        }

        private static String cut(String message) {
            return message.length() <= 56 ? message : message.substring(0, 55) + "…";
        }
    }
}

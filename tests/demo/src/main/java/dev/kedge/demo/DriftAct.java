package dev.kedge.demo;

import dev.kedge.example.MarketDatabase;
import java.io.IOException;

/** A developer changes an entity: javac reports it, accept writes the revision, and the database is upgraded. */
final class DriftAct {
    private static final String ENTITY = "dev/kedge/example/market/Price.java";
    private static final String ANCHOR = """
                @Check("volume >= 0")
                long volume();
            """;
    private static final String ADDED = """

                @Column(precision = 12, scale = 4, comment = "Volume-weighted average")
                Optional<BigDecimal> vwap();
            """;

    private final Narrator narrator;
    private final MarketDatabase database;
    private final Workshop workshop;

    DriftAct(Narrator narrator, MarketDatabase database, Workshop workshop) {
        this.narrator = narrator;
        this.database = database;
        this.workshop = workshop;
    }

    void play() throws IOException {
        narrator.act("A developer adds an accessor to Price, and javac reports it");
        workshop.edit(ENTITY, ANCHOR, ANCHOR + ADDED);
        narrator.show(ADDED.stripTrailing());
        narrator.show("");
        narrator.command("mvn compile");
        narrator.show(workshop.compile().strip());

        narrator.act("accept writes the revision, and the database is upgraded");
        workshop.kedge(
                narrator,
                "accept",
                "--model",
                workshop.model(),
                "--dir",
                workshop.shownFolder(),
                "-m",
                "Add vwap to prices");
        narrator.say("up.sql of the new revision:");
        narrator.show(workshop.newestSql().strip());
        narrator.show("");
        narrator.command("mvn compile");
        String rest = workshop.compile();
        narrator.show(rest.isEmpty() ? "   no errors" : rest);
        workshop.kedge(narrator, "upgrade", "--dir", workshop.shownFolder(), "--url", database.url());
    }
}

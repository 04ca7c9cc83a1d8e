package dev.kedge.demo;

import dev.kedge.example.MarketDatabase;

/** Anybody asks where the database stands, from the committed folder alone. */
final class ListingAct {
    private final Narrator narrator;
    private final MarketDatabase database;
    private final Workshop workshop;

    ListingAct(Narrator narrator, MarketDatabase database, Workshop workshop) {
        this.narrator = narrator;
        this.database = database;
        this.workshop = workshop;
    }

    void play() {
        narrator.act("Anybody asks where the database stands");
        workshop.kedge(narrator, "status", "--dir", workshop.shownFolder(), "--url", database.url());
        workshop.kedge(narrator, "history", "--dir", workshop.shownFolder(), "--url", database.url());
    }
}

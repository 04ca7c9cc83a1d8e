package dev.kedge.demo;

import dev.kedge.example.MarketDatabase;

/** Shows the state of the database, from the committed folder alone. */
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
        narrator.act("Show the state of the database");
        workshop.kedge(narrator, "status", "--dir", workshop.shownFolder(), "--url", database.url());
        workshop.kedge(narrator, "history", "--dir", workshop.shownFolder(), "--url", database.url());
    }
}

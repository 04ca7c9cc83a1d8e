package dev.kedge.demo;

import dev.kedge.example.MarketDatabase;
import java.nio.file.Path;

/** The narrated run of the main command: a database from nothing to head, then a drift and its way into the database. */
public final class Main {
    private Main() {}

    /** Runs the demo; the argument is the root of the repository. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : "..")
                .toAbsolutePath()
                .normalize();
        Narrator narrator = new Narrator(System.out);
        narrator.title("Kedge, in five acts");
        try (MarketDatabase database = MarketDatabase.open(System.getenv());
                Workshop workshop = Workshop.copyOf(root.resolve("example-app"))) {
            new UpgradeAct(narrator, database).play();
            new ListingAct(narrator, database, workshop).play();
            new DriftAct(narrator, database, workshop).play();
        }
        narrator.say("The same steps in your project are in README.md.");
    }
}

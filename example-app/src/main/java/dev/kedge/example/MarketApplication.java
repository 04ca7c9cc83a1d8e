package dev.kedge.example;

import dev.kedge.example.market.PriceRow;
import dev.kedge.example.market.StockRow;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Starts the service: upgrades its database, then stores and reads a day's prices. */
public final class MarketApplication {
    private MarketApplication() {}

    /** Starts on the database that {@code DATABASE_URL} names, or on an embedded one. */
    public static void main(String[] arguments) throws IOException, SQLException {
        try (MarketDatabase database = MarketDatabase.open(System.getenv())) {
            run(database, System.out);
        }
    }

    static void run(MarketDatabase database, PrintStream out) throws SQLException {
        Report report = database.upgrade(KedgeListener.NONE);
        out.println("Database " + database.url() + ": " + report.ran().size() + " revisions applied.");
        MarketData data = new MarketData(database.source());
        if (data.stock("ACME").isEmpty()) {
            data.add(acme());
            data.add(List.of(price(3, "101.20", "103.75"), price(4, "103.75", "102.10")));
        }
        for (PriceRow price : data.prices("ACME")) {
            out.println(price.symbol() + " " + price.quotedOn() + " closed at " + price.closePrice() + ", moved by "
                    + price.range());
        }
    }

    private static StockRow acme() {
        return new StockRow(
                "ACME",
                "Acme Corporation",
                "XNYS",
                Optional.of("Industrials"),
                Optional.empty(),
                "USD",
                Optional.of(LocalDate.of(1999, 3, 1)),
                true,
                Instant.now(),
                Optional.empty());
    }

    private static PriceRow price(int day, String open, String close) {
        BigDecimal from = new BigDecimal(open);
        BigDecimal to = new BigDecimal(close);
        // The server generates the ids of prices, so the id given here is not stored.
        return new PriceRow(
                0,
                "ACME",
                LocalDate.of(2026, 11, day),
                from,
                from.max(to),
                from.min(to),
                to,
                Optional.of(to),
                1_000_000);
    }
}

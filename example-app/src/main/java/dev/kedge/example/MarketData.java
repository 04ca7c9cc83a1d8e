package dev.kedge.example;

import dev.kedge.example.market.MarketSchema.PRICES;
import dev.kedge.example.market.MarketSchema.STOCKS;
import dev.kedge.example.market.PriceRow;
import dev.kedge.example.market.StockRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Stocks and their prices in the database, through the generated rows and names. */
public final class MarketData {
    private static final String LISTED =
            "SELECT " + StockRow.COLUMNS + " FROM " + STOCKS.TABLE + " WHERE " + STOCKS.SYMBOL + " = ?";

    private static final String QUOTED = "SELECT " + PriceRow.COLUMNS + " FROM " + PRICES.TABLE + " WHERE "
            + PRICES.SYMBOL + " = ? ORDER BY " + PRICES.QUOTED_ON;

    private final DataSource source;

    /** The data behind these connections. */
    public MarketData(DataSource source) {
        this.source = source;
    }

    /** Stores a stock. */
    public void add(StockRow stock) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(StockRow.INSERT)) {
            stock.bind(insert);
            insert.executeUpdate();
        }
    }

    /** Stores prices, all or none. */
    public void add(List<PriceRow> prices) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(PriceRow.INSERT)) {
            connection.setAutoCommit(false);
            for (PriceRow price : prices) {
                price.bind(insert);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    /** The stock of a symbol; absent if it is not followed. */
    public Optional<StockRow> stock(String symbol) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(LISTED)) {
            select.setString(1, symbol);
            try (ResultSet results = select.executeQuery()) {
                return results.next() ? Optional.of(StockRow.read(results)) : Optional.empty();
            }
        }
    }

    /** The prices of a symbol, the oldest first. */
    public List<PriceRow> prices(String symbol) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(QUOTED)) {
            select.setString(1, symbol);
            try (ResultSet results = select.executeQuery()) {
                List<PriceRow> prices = new ArrayList<>();
                while (results.next()) {
                    prices.add(PriceRow.read(results));
                }
                return prices;
            }
        }
    }
}

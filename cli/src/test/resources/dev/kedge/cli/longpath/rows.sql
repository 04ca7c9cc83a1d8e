INSERT INTO stocks (symbol, name, exchange, sector, isin, lot_size) VALUES
    ('AAA', 'Alpha', 'XNYS', 'Energy', 'US0000000001', 100),
    ('BBB', 'Beta', 'XNAS', NULL, NULL, 1);
INSERT INTO prices (symbol, quoted_on, open, high, low, close, volume) VALUES
    ('AAA', '2025-06-02', 10, 12, 9, 11.50, 1000),
    ('AAA', '2025-06-03', 11, 13, 10, 12.25, 2000),
    ('BBB', '2025-06-02', 50, 51, 49, 50.75, 300);
INSERT INTO articles (url, title, body, source, author, published_at, tags) VALUES
    ('https://example.org/1', 'One', 'First', 'Wire', 'A. Writer', '2025-06-02 08:00+00', '{energy}'),
    ('https://example.org/2', 'Two', 'Second', NULL, NULL, '2025-06-03 08:00+00', '{}'),
    ('https://example.org/3', 'Three', 'Third', NULL, 'B. Writer', '2025-06-04 08:00+00', '{}');
INSERT INTO sentiment_scores (article_id, score, confidence)
    SELECT id, 0.5, 0.9 FROM articles WHERE title <> 'Three';
INSERT INTO quote_cache (symbol, quote) VALUES ('AAA', '{"last": 12.30}');
INSERT INTO users (id, email, display_name) VALUES
    ('00000000-0000-0000-0000-000000000001', 'ann@example.org', 'Ann'),
    ('00000000-0000-0000-0000-000000000002', 'bob@example.org', 'Bob');
INSERT INTO watchlists (user_id, symbol, rank) VALUES ('00000000-0000-0000-0000-000000000001', 'AAA', 1);
INSERT INTO events (symbol, kind, title, occurs_on) VALUES
    ('AAA', 'earnings', 'Second quarter', '2025-07-20'),
    ('BBB', 'split', 'Two for one', '2025-07-01'),
    (NULL, 'macro', 'Rates', '2025-07-15');
INSERT INTO trading_signals (symbol, kind, strength) VALUES ('AAA', 'BUY', 0.75);
INSERT INTO orders (user_id, symbol, side, status, quantity, limit_price, client_reference) VALUES
    ('00000000-0000-0000-0000-000000000001', 'AAA', 'BUY', 'FILLED', 1, 11.00, 'r1'),
    ('00000000-0000-0000-0000-000000000001', 'BBB', 'SELL', 'PENDING', 2, 52.00, 'r1'),
    ('00000000-0000-0000-0000-000000000002', 'AAA', 'BUY', 'SUBMITTED', 3, 11.25, 'r1');
INSERT INTO backtest_results
    (strategy, started_on, ended_on, total_return, max_drawdown, trades, equity_curve)
    VALUES ('momentum', '2024-01-01', '2024-12-31', 0.12, -0.08, 44, '{1, 1.05, 1.12}');
INSERT INTO trading_config (name, max_position_pct, stop_loss_pct, enabled) VALUES
    ('default', 10, 5, true),
    ('careful', 2, 1, false);

-- phase 1 [tx] steps 1,2,3,4,5,6: drop constraint trading_signals_symbol_fkey of trading_signals, drop constraint trading_signals_article_id_fkey of trading_signals, drop constraint events_symbol_fkey of events and 3 more
ALTER TABLE trading_signals DROP CONSTRAINT trading_signals_symbol_fkey;
ALTER TABLE trading_signals DROP CONSTRAINT trading_signals_article_id_fkey;
ALTER TABLE events DROP CONSTRAINT events_symbol_fkey;
DROP TABLE trading_signals;
DROP TABLE events;
DROP TYPE signal_kind;

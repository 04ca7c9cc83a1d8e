CREATE TABLE stock (id bigint PRIMARY KEY, ticker text NOT NULL, "Market" text NOT NULL, close numeric);
CREATE INDEX i ON stock (lower(ticker), ("Market" || '-')) INCLUDE (close) WHERE close > 0;

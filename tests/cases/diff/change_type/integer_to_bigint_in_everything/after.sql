CREATE TABLE price (id bigint PRIMARY KEY, n bigint NOT NULL DEFAULT 1 UNIQUE CHECK (n > 0 AND n < 100));
CREATE INDEX price_n_idx ON price (n) WHERE n > 5;

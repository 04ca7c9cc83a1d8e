CREATE TABLE price (id bigint PRIMARY KEY, n jsonb);
CREATE INDEX price_n_idx ON price USING gin (n);

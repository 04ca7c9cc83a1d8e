CREATE TABLE price (id bigint PRIMARY KEY, b integer, a integer NOT NULL, CONSTRAINT c CHECK (b < a));
CREATE INDEX price_b_idx ON price (b);

CREATE TABLE price (id bigint PRIMARY KEY, volume bigint CHECK (volume / 2 >= 0));
CREATE INDEX price_id_idx ON price (id) WHERE volume > 10;

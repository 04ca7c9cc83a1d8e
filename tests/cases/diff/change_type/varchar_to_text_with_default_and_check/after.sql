CREATE TABLE price (id bigint PRIMARY KEY, close text DEFAULT 'a' CHECK (close IN ('a', '5.00')));
CREATE INDEX price_close_idx ON price (close) WHERE close <> 'z';

CREATE TABLE price (id bigint PRIMARY KEY, volume text CHECK (volume <> 'a'));
CREATE INDEX price_id_idx ON price (id) WHERE volume > 'z';

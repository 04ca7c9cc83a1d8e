CREATE TABLE price (id bigint PRIMARY KEY, day date NOT NULL);
CREATE INDEX i ON price (extract(year FROM day));

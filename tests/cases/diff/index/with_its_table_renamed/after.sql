CREATE TABLE share (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, PRIMARY KEY (id));
CREATE INDEX i ON share (lower(symbol)) INCLUDE (price);

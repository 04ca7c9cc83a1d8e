CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, PRIMARY KEY (id));
CREATE INDEX i ON stock (market DESC, price DESC NULLS LAST);

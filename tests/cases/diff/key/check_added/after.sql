CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, PRIMARY KEY (id), CONSTRAINT stock_symbol_check CHECK (symbol ~ '^[A-Z%]+$' OR symbol LIKE 'a\%'));

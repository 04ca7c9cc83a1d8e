CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, PRIMARY KEY (id), CONSTRAINT unique_ääääääääääääääääääääääääääää UNIQUE (symbol, market));

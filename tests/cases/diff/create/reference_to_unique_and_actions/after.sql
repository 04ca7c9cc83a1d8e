CREATE TABLE stock (id bigint PRIMARY KEY, symbol text NOT NULL, market text NOT NULL, UNIQUE (symbol, market));
CREATE TABLE note (id bigint PRIMARY KEY, symbol text, market text, b bigint DEFAULT 1,
  FOREIGN KEY (symbol, market) REFERENCES stock (symbol, market) ON DELETE SET NULL ON UPDATE CASCADE,
  FOREIGN KEY (b) REFERENCES stock ON DELETE SET DEFAULT ON UPDATE SET DEFAULT);

CREATE TABLE price (id bigint PRIMARY KEY, b integer UNIQUE, c integer UNIQUE);

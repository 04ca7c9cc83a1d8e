CREATE TABLE b (id bigint PRIMARY KEY, x text UNIQUE);
CREATE TABLE c (id bigint PRIMARY KEY, y text UNIQUE);
CREATE TABLE d (id bigint PRIMARY KEY, x text UNIQUE);

CREATE TYPE mood AS ENUM ('on');
CREATE TABLE t (id integer PRIMARY KEY, s mood);

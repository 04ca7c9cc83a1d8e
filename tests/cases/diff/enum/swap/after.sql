CREATE TYPE b AS ENUM ('x', 'y');
CREATE TYPE a AS ENUM ('z');
CREATE TABLE t (id integer PRIMARY KEY, p b, q a);

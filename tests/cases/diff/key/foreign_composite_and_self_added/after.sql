CREATE TABLE t (a integer, b integer, c integer, d integer, PRIMARY KEY (a, b), FOREIGN KEY (c, d) REFERENCES t);

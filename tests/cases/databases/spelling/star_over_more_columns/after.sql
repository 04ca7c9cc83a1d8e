CREATE TABLE t (a bigint, b integer, c integer);
CREATE TABLE u (a bigint, z integer, y text);
CREATE VIEW seen AS SELECT * FROM t;
CREATE VIEW joined AS SELECT * FROM t JOIN u USING (a);
CREATE VIEW upon AS SELECT j.one FROM joined AS j (one, two);
CREATE TABLE p (at date, n integer) PARTITION BY RANGE (at);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM ('2024-01-01') TO ('2024-03-01');

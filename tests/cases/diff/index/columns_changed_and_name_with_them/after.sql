CREATE TABLE t (id bigint PRIMARY KEY, a integer, b integer);
CREATE INDEX t_a_b_idx ON t (a, b);

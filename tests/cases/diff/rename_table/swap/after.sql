CREATE TABLE b (id bigint PRIMARY KEY, x text);
CREATE INDEX b_x_idx ON b (x);
CREATE TABLE a (id bigint PRIMARY KEY REFERENCES b, y integer);

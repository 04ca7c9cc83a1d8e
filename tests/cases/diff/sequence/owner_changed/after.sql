CREATE SEQUENCE numbers;
CREATE TABLE a (id bigint PRIMARY KEY);
CREATE TABLE b (id bigint PRIMARY KEY, n bigint);
ALTER SEQUENCE numbers OWNED BY b.n;

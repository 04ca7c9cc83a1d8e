CREATE TABLE a (id bigint PRIMARY KEY);
CREATE INDEX b_idx ON a (id);

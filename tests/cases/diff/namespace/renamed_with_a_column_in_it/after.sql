CREATE SCHEMA history;
CREATE TABLE history.price (id bigint PRIMARY KEY, last numeric NOT NULL);

CREATE SEQUENCE numbers;
CREATE DOMAIN no AS bigint DEFAULT nextval('numbers');
CREATE TABLE t (id no PRIMARY KEY);

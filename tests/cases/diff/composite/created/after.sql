CREATE TYPE address AS (street text, zip varchar(10) COLLATE "C");
COMMENT ON TYPE address IS 'where';
CREATE TABLE customer (id bigint PRIMARY KEY, home address);

CREATE TYPE address AS (street text);
CREATE TABLE customer (id bigint PRIMARY KEY, home address);

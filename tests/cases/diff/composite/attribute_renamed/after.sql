CREATE TYPE address AS (road text, zip varchar(10) COLLATE "C");
CREATE TABLE customer (id bigint PRIMARY KEY, home address);

CREATE TYPE address AS (b text, a text);
CREATE TABLE customer (id bigint PRIMARY KEY, home address);

CREATE TYPE mood AS ENUM ('a');
CREATE TYPE address AS (street text, mood mood);
CREATE TABLE customer (id bigint PRIMARY KEY, home address);

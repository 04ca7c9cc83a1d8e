CREATE TYPE place AS (street text);
CREATE TABLE customer (id bigint PRIMARY KEY, home place);
CREATE DOMAIN homes AS place[];

CREATE EXTENSION citext;
CREATE TABLE person (id bigint PRIMARY KEY, name citext NOT NULL);

CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE person (id bigint PRIMARY KEY, mood mood NOT NULL);
CREATE VIEW moods AS SELECT mood FROM person;

CREATE TYPE mood AS ENUM ('b', 'a');
CREATE TABLE person (id bigint PRIMARY KEY, note text NOT NULL DEFAULT ('a'::mood)::text, m mood NOT NULL);
CREATE UNIQUE INDEX person_idx ON person (m, note);

CREATE SCHEMA history;
CREATE TYPE history.mood AS ENUM ('sad', 'ok');
CREATE DOMAIN history.grade AS integer CONSTRAINT grade_check CHECK (VALUE > 0);
CREATE TYPE history.place AS (street text, mood history.mood);
CREATE SEQUENCE history.numbers;
CREATE TABLE history.person (
    id bigint DEFAULT nextval('history.numbers') PRIMARY KEY,
    mood history.mood NOT NULL DEFAULT 'ok',
    grade history.grade NOT NULL,
    place history.place,
    CONSTRAINT person_mood_check CHECK (mood <> 'sad'));
CREATE TABLE visit (id bigint PRIMARY KEY, person bigint NOT NULL REFERENCES history.person (id));

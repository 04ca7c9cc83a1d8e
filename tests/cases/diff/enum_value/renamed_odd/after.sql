CREATE TYPE "Mood" AS ENUM (E'C\\t', '50%');
CREATE TABLE person (id bigint PRIMARY KEY, m "Mood" NOT NULL DEFAULT E'C\\t');

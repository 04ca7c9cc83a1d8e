CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE person (id bigint PRIMARY KEY, m mood NOT NULL DEFAULT 'ok', ms mood[]);

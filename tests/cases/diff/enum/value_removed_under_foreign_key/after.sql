CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE kind (m mood PRIMARY KEY);
CREATE TABLE person (id bigint PRIMARY KEY, m mood NOT NULL REFERENCES kind);

CREATE TYPE mood AS ENUM ('ok', 'sad');
CREATE TABLE person (id bigint PRIMARY KEY, m mood NOT NULL);

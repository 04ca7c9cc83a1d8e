CREATE TYPE mood AS ENUM ('d', 'c');
CREATE TABLE person (id bigint PRIMARY KEY, m mood NOT NULL);

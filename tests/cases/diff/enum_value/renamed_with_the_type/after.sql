CREATE TYPE feeling AS ENUM ('blue', 'ok');
CREATE TABLE person (id bigint PRIMARY KEY, m feeling NOT NULL DEFAULT 'blue');

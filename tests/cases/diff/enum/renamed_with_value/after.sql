CREATE TYPE feeling AS ENUM ('sad', 'ok', 'new');
CREATE TABLE person (id bigint PRIMARY KEY, m feeling NOT NULL DEFAULT 'ok', ms feeling[]);

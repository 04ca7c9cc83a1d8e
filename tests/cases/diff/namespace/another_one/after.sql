CREATE SCHEMA history;
CREATE TYPE history.kind AS ENUM ('a');

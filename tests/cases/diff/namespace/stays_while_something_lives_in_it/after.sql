CREATE SCHEMA archive;
CREATE TYPE archive.kind AS ENUM ('a');

CREATE TYPE address AS (n text COLLATE "C");

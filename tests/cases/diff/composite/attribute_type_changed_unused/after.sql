CREATE TYPE address AS (n bigint);

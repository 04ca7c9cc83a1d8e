CREATE TABLE trade (id bigint PRIMARY KEY, volume integer, place integer NOT NULL GENERATED ALWAYS AS (coalesce(volume, 0) + 1) STORED);

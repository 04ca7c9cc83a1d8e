CREATE TABLE trade (id bigint PRIMARY KEY, b integer, g integer GENERATED ALWAYS AS (b + 2) STORED);

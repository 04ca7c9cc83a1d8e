CREATE TABLE trade (id bigint PRIMARY KEY, day date, year integer GENERATED ALWAYS AS (extract(year FROM day)::integer) STORED, month bigint);

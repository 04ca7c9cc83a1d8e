CREATE TABLE trade (id bigint PRIMARY KEY, volume integer, code bigint GENERATED ALWAYS AS (volume + 1) STORED);

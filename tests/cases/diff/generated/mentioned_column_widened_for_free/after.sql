CREATE TABLE trade (id bigint PRIMARY KEY, code varchar(20), upper text GENERATED ALWAYS AS (upper(code)) STORED);

CREATE TABLE trade (id bigint PRIMARY KEY, volume integer, code varchar(20) NOT NULL GENERATED ALWAYS AS ((volume + 0)::text) STORED);

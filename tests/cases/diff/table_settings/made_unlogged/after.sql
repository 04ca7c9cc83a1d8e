CREATE UNLOGGED TABLE trade (id bigint PRIMARY KEY, name text);

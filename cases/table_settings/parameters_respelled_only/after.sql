CREATE TABLE trade (id bigint PRIMARY KEY, name text) WITH (fillfactor = 70, autovacuum_enabled = false, autovacuum_vacuum_scale_factor = 0.1);

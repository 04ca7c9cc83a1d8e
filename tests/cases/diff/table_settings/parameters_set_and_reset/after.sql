CREATE TABLE trade (id bigint PRIMARY KEY, name text) WITH (fillfactor = 80, parallel_workers = 2, toast.autovacuum_enabled = false);

-- phase 1 [tx] steps 1: make t.id identity always (INCREMENT BY 10 START WITH 1000)
ALTER TABLE t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (INCREMENT BY 10 START WITH 1000);
SELECT setval(pg_get_serial_sequence('t', 'id')::regclass, greatest(max(id) + 10, 1000), false) FROM t;

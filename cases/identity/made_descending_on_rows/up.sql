-- phase 1 [tx] steps 1: make t.id identity always (INCREMENT BY -1)
ALTER TABLE t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (INCREMENT BY -1);
SELECT setval(pg_get_serial_sequence('t', 'id')::regclass, least(min(id) - 1, -1), false) FROM t;

-- phase 1 [tx] steps 1: rename constraint once of t to t_once
ALTER TABLE t RENAME CONSTRAINT once TO t_once;
ALTER INDEX IF EXISTS t_2025_once RENAME TO t_2025_t_once;

-- phase 2 [tx] steps 2: add primary key t_pkey to t (id, day)
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (id, day);

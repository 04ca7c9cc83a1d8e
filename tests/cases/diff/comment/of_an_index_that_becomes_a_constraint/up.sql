-- phase 1 [tx] steps 1: make index t_id_key of t a unique constraint
COMMENT ON INDEX t_id_key IS NULL;
ALTER TABLE t ADD CONSTRAINT t_id_key UNIQUE USING INDEX t_id_key;
COMMENT ON CONSTRAINT t_id_key ON t IS 'as a constraint';

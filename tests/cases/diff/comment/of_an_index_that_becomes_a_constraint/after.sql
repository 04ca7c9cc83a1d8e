CREATE TABLE t (id bigint NOT NULL UNIQUE);
COMMENT ON CONSTRAINT t_id_key ON t IS 'as a constraint';

CREATE TABLE t (id bigint NOT NULL);
CREATE UNIQUE INDEX t_id_key ON t (id);
COMMENT ON INDEX t_id_key IS 'as an index';

CREATE TABLE t (id bigint PRIMARY KEY, v numeric NOT NULL UNIQUE CHECK (v > 0));
COMMENT ON CONSTRAINT t_pkey ON t IS 'pk';
COMMENT ON CONSTRAINT t_v_check ON t IS 'positive';
COMMENT ON CONSTRAINT t_v_key ON t IS 'once';

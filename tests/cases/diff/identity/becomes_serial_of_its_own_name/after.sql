CREATE SEQUENCE t_c_seq;
CREATE TABLE t (c bigint NOT NULL DEFAULT nextval('t_c_seq'), x integer);
ALTER SEQUENCE t_c_seq OWNED BY t.c;

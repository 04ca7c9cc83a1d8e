-- phase 1 [tx] steps 1,2,3,4,5: make t.c identity always (SEQUENCE NAME kedge_parked_t_c_seq), create sequence t_c_seq, let t.c own sequence t_c_seq and 2 more
ALTER SEQUENCE t_c_seq RENAME TO kedge_parked_t_c_seq;
CREATE SEQUENCE t_c_seq;
ALTER SEQUENCE t_c_seq OWNED BY t.c;
SELECT setval(to_regclass('t_c_seq'), s.last_value, s.is_called) FROM kedge_parked_t_c_seq AS s;
ALTER TABLE t ALTER COLUMN c DROP IDENTITY;
ALTER TABLE t ALTER COLUMN c SET DEFAULT nextval('t_c_seq'::regclass);
SELECT setval('t_c_seq', max(c)) FROM t HAVING max(c) >= (SELECT last_value + is_called::int FROM t_c_seq);

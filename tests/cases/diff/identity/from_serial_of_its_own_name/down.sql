-- phase 1 [tx] steps 1,2,3,4,5: create sequence kedge_parked_t_c_seq, let t.c own sequence kedge_parked_t_c_seq, drop identity of t.c and 2 more
CREATE SEQUENCE kedge_parked_t_c_seq AS integer;
ALTER SEQUENCE kedge_parked_t_c_seq OWNED BY t.c;
SELECT setval(to_regclass('kedge_parked_t_c_seq'), s.last_value, s.is_called) FROM t_c_seq AS s;
ALTER TABLE t ALTER COLUMN c DROP IDENTITY;
ALTER TABLE t ALTER COLUMN c SET DEFAULT nextval('kedge_parked_t_c_seq'::regclass);
SELECT setval('kedge_parked_t_c_seq', max(c)) FROM t HAVING max(c) >= (SELECT last_value + is_called::int FROM kedge_parked_t_c_seq);
ALTER SEQUENCE kedge_parked_t_c_seq RENAME TO t_c_seq;

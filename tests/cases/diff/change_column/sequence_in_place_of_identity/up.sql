-- phase 1 [tx] steps 1,2: drop identity of b.m, set default of b.m to nextval('a_n_seq')
SELECT setval(to_regclass('a_n_seq'), s.last_value, s.is_called) FROM b_m_seq AS s;
ALTER TABLE b ALTER COLUMN m DROP IDENTITY;
ALTER TABLE b ALTER COLUMN m SET DEFAULT nextval('a_n_seq');
SELECT setval('a_n_seq', max(m)) FROM b HAVING max(m) >= (SELECT last_value + is_called::int FROM a_n_seq);

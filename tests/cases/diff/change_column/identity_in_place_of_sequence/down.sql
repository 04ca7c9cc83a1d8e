-- phase 1 [tx] steps 1,2: drop identity of b.m, set default of b.m to nextval('a_n_seq')
ALTER TABLE b ALTER COLUMN m DROP IDENTITY;
ALTER TABLE b ALTER COLUMN m SET DEFAULT nextval('a_n_seq');
SELECT setval('a_n_seq', max(m)) FROM b HAVING max(m) >= (SELECT last_value + is_called::int FROM a_n_seq);

-- phase 2 [tx] steps 3: change type of b.m to integer
ALTER TABLE b ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE integer, ALTER COLUMN m SET DEFAULT nextval('a_n_seq');

-- phase 1 [alone] steps 1: detach partition c_eu_1
-- done when: SELECT NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass('c_eu_1'))
-- clean up: DO 'BEGIN IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass(''c_eu_1'') AND inhdetachpending) THEN ALTER TABLE c_eu DETACH PARTITION c_eu_1 FINALIZE; END IF; END'
ALTER TABLE c_eu DETACH PARTITION c_eu_1 CONCURRENTLY;

-- phase 2 [tx] steps 1,2: drop partition c_eu_1, rename column c.Nr. to id
DROP TABLE c_eu_1;
ALTER TABLE c RENAME COLUMN "Nr." TO id;

-- phase 1 [tx] steps 1: drop partition c_other
ALTER TABLE c DETACH PARTITION c_other;
DROP TABLE c_other;

-- phase 2 [alone] steps 2: detach partition c_eu
-- done when: SELECT NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass('c_eu'))
-- clean up: DO 'BEGIN IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass(''c_eu'') AND inhdetachpending) THEN ALTER TABLE c DETACH PARTITION c_eu FINALIZE; END IF; END'
ALTER TABLE c DETACH PARTITION c_eu CONCURRENTLY;

-- phase 3 [tx] steps 2,3: drop partition c_eu, drop table c
DROP TABLE c_eu;
DROP TABLE c;

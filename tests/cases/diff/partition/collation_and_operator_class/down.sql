-- phase 1 [alone] steps 1: detach partition c_eu
-- done when: SELECT NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass('c_eu'))
-- clean up: DO 'BEGIN IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass(''c_eu'') AND inhdetachpending) THEN ALTER TABLE c DETACH PARTITION c_eu FINALIZE; END IF; END'
ALTER TABLE c DETACH PARTITION c_eu CONCURRENTLY;

-- phase 2 [tx] steps 1,2: drop partition c_eu, drop table c
DROP TABLE c_eu;
DROP TABLE c;

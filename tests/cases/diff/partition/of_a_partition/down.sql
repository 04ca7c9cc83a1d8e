-- phase 1 [alone] steps 1: detach partition c_eu_1
-- done when: SELECT NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass('c_eu_1'))
-- clean up: DO 'BEGIN IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass(''c_eu_1'') AND inhdetachpending) THEN ALTER TABLE c_eu DETACH PARTITION c_eu_1 FINALIZE; END IF; END'
ALTER TABLE c_eu DETACH PARTITION c_eu_1 CONCURRENTLY;

-- phase 2 [tx] steps 1: drop partition c_eu_1
DROP TABLE c_eu_1;

-- phase 3 [alone] steps 2: detach partition c_eu_0
-- done when: SELECT NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass('c_eu_0'))
-- clean up: DO 'BEGIN IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass(''c_eu_0'') AND inhdetachpending) THEN ALTER TABLE c_eu DETACH PARTITION c_eu_0 FINALIZE; END IF; END'
ALTER TABLE c_eu DETACH PARTITION c_eu_0 CONCURRENTLY;

-- phase 4 [tx] steps 2: drop partition c_eu_0
DROP TABLE c_eu_0;

-- phase 5 [alone] steps 3: detach partition c_eu
-- done when: SELECT NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass('c_eu'))
-- clean up: DO 'BEGIN IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass(''c_eu'') AND inhdetachpending) THEN ALTER TABLE c DETACH PARTITION c_eu FINALIZE; END IF; END'
ALTER TABLE c DETACH PARTITION c_eu CONCURRENTLY;

-- phase 6 [tx] steps 3,4: drop partition c_eu, drop table c
DROP TABLE c_eu;
DROP TABLE c;

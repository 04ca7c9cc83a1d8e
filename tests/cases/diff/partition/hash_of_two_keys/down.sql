-- phase 1 [alone] steps 1: detach partition h1
-- done when: SELECT NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass('h1'))
-- clean up: DO 'BEGIN IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass(''h1'') AND inhdetachpending) THEN ALTER TABLE h DETACH PARTITION h1 FINALIZE; END IF; END'
ALTER TABLE h DETACH PARTITION h1 CONCURRENTLY;

-- phase 2 [tx] steps 1: drop partition h1
DROP TABLE h1;

-- phase 3 [alone] steps 2: detach partition h0
-- done when: SELECT NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass('h0'))
-- clean up: DO 'BEGIN IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = to_regclass(''h0'') AND inhdetachpending) THEN ALTER TABLE h DETACH PARTITION h0 FINALIZE; END IF; END'
ALTER TABLE h DETACH PARTITION h0 CONCURRENTLY;

-- phase 4 [tx] steps 2,3: drop partition h0, drop table h
DROP TABLE h0;
DROP TABLE h;

-- phase 1 [tx] steps 1,2,3,4: create enum kedge_parked_0, add column t.m kedge_parked_0, rename enum mood to state and 1 more
CREATE TYPE kedge_parked_0 AS ENUM ('sad', 'ok');
ALTER TABLE t ADD COLUMN m kedge_parked_0;
ALTER TYPE mood RENAME TO state;
ALTER TYPE kedge_parked_0 RENAME TO mood;

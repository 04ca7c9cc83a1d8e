-- phase 1 [tx] steps 1,2,3,4: rename enum mood to kedge_parked_0, rename enum state to mood, drop column t.m and 1 more
ALTER TYPE mood RENAME TO kedge_parked_0;
ALTER TYPE state RENAME TO mood;
ALTER TABLE t DROP COLUMN m;
DROP TYPE kedge_parked_0;

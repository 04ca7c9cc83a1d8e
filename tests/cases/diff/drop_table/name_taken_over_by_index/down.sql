-- phase 1 [alone] steps 1: drop index b_idx of a
-- done when: SELECT to_regclass('b_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS b_idx;

-- phase 2 [tx] steps 2: create table b_idx
CREATE TABLE b_idx (
    id bigint NOT NULL,
    CONSTRAINT b_idx_pkey PRIMARY KEY (id)
);

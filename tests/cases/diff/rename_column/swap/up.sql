-- phase 1 [tx] steps 1,2,3,4: rename column price.a to kedge_parked_0, rename column price.b to a, rename column price.kedge_parked_0 to b and 1 more
ALTER TABLE price RENAME COLUMN a TO kedge_parked_0;
ALTER TABLE price RENAME COLUMN b TO a;
ALTER TABLE price RENAME COLUMN kedge_parked_0 TO b;
ALTER INDEX price_a_idx RENAME TO price_b_idx;
